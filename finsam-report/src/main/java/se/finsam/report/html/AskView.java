package se.finsam.report.html;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.MissingKeys;
import se.finsam.report.ReportContent;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyMeaning;

/**
 * Something to ask the förbund for.
 *
 * @param key the key of the input
 * @param meaning what that key says, in words; empty of what is no key
 * @param uses what it is needed for: titles of controls, with their objects
 */
public record AskView(String key, String meaning, List<String> uses) {
    static List<AskView> of(ReportContent content) {
        Words words = Words.of(content);
        List<AskView> all = new ArrayList<>();
        for (MissingKeys.Missing missing : MissingKeys.of(content.rapport())) {
            List<String> uses = new ArrayList<>();
            for (MissingKeys.Waiting waiting : missing.kontroller()) {
                String title = content.kontroll(waiting.kontroll())
                        .map(control -> control.titel().in(content.language()))
                        .orElse(waiting.kontroll());
                String objects = LineView.list(waiting.objekt(), words);
                uses.add(objects.isEmpty() ? title : title + " (" + objects + ")");
            }
            all.add(new AskView(
                    missing.nyckel(),
                    KeyMeaning.of(missing.nyckel(), content.language())
                            .map(Typography::of)
                            .orElse(""),
                    List.copyOf(uses)));
        }
        return List.copyOf(all);
    }
}
