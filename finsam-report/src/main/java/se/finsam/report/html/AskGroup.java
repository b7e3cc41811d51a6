package se.finsam.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.report.Handling;
import se.finsam.report.MissingKeys;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Rad;

/**
 * What could not be decided for want of one document: every undecided row stands in one of these lists, and in each form.
 *
 * @param document the document, in words
 * @param asks what to ask for, in the order in which it is first missed
 * @param own the rows that have a reason of their own, to be told in full
 * @param rows how many undecided rows it has, each counted in the first group that tells it
 */
public record AskGroup(String document, List<AskView> asks, List<Rad> own, int rows) {
    /** Copies its lists. */
    public AskGroup {
        asks = List.copyOf(asks);
        own = List.copyOf(own);
    }

    /** Whether a human has judged any of its rows: what was judged is never folded away. */
    public boolean judged() {
        return own.stream().anyMatch(row -> row.bedomning() != null);
    }

    /** The undecided rows of a report, by the document to ask for. */
    public static List<AskGroup> of(ReportContent content) {
        Map<Handling, List<Rad>> own = new EnumMap<>(Handling.class);
        Set<Rad> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rad row : Sections.of(content.rapport()).ejAvgjorda()) {
            Handling document = row.saknas().isEmpty()
                    ? Handling.OVRIGT
                    : Handling.of(row.saknas().get(0));
            own.computeIfAbsent(document, key -> new ArrayList<>()).add(row);
            told.add(row);
        }
        Map<Handling, Map<String, List<MissingKeys.Missing>>> missing = new EnumMap<>(Handling.class);
        for (MissingKeys.Missing one : MissingKeys.of(content.rapport(), RowWords.of(content))) {
            missing.computeIfAbsent(Handling.of(one.nyckel()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(KeyWords.asked(one.nyckel()), key -> new ArrayList<>())
                    .add(one);
        }
        List<AskGroup> groups = new ArrayList<>();
        for (Handling document : Handling.values()) {
            List<Rad> rows = own.getOrDefault(document, List.of());
            int before = told.size();
            List<AskView> asks = new ArrayList<>();
            for (List<MissingKeys.Missing> family :
                    missing.getOrDefault(document, Map.of()).values()) {
                asks.add(AskView.of(family, content, told));
            }
            if (!asks.isEmpty() || !rows.isEmpty()) {
                groups.add(new AskGroup(
                        document.word(content.language()), asks, rows, rows.size() + told.size() - before));
            }
        }
        return List.copyOf(groups);
    }
}
