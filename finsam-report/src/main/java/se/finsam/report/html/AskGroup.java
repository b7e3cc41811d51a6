package se.finsam.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.finsam.report.Handling;
import se.finsam.report.ReportContent;

/**
 * What to ask for that stands in one document.
 *
 * @param document the document, in words
 * @param asks what to ask for, in the order in which it is first missed
 */
public record AskGroup(String document, List<AskView> asks) {
    /** Copies its list. */
    public AskGroup {
        asks = List.copyOf(asks);
    }

    /** What a report lacks, by document. */
    public static List<AskGroup> of(ReportContent content) {
        Map<Handling, List<AskView>> byDocument = new EnumMap<>(Handling.class);
        for (AskView ask : AskView.of(content)) {
            byDocument
                    .computeIfAbsent(Handling.of(ask.key()), key -> new ArrayList<>())
                    .add(ask);
        }
        List<AskGroup> groups = new ArrayList<>();
        byDocument.forEach((document, asks) -> groups.add(new AskGroup(document.word(content.language()), asks)));
        return List.copyOf(groups);
    }
}
