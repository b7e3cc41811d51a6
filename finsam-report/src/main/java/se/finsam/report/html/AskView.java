package se.finsam.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.report.MissingKeys;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyMeaning;
import se.finsam.report.mall.KeyWords;

/**
 * Something to ask the förbund for: of keys that differ only in the item, such as the notes, all at once.
 *
 * @param key the first of its keys, as the input writes it
 * @param name what is asked for, in words: {@code Årsredovisning › Noter (1, 2, 3)}
 * @param meaning what that key says, in words; empty of what is no key
 * @param uses what it is needed for: titles of controls, with their objects
 */
public record AskView(String key, String name, String meaning, List<String> uses) {
    static List<AskView> of(ReportContent content) {
        Map<String, List<MissingKeys.Missing>> families = new LinkedHashMap<>();
        for (MissingKeys.Missing missing : MissingKeys.of(content.rapport(), RowWords.of(content))) {
            families.computeIfAbsent(KeyWords.family(missing.nyckel()), each -> new ArrayList<>())
                    .add(missing);
        }
        List<AskView> all = new ArrayList<>();
        families.values().forEach(family -> all.add(of(family, content)));
        return List.copyOf(all);
    }

    private static AskView of(List<MissingKeys.Missing> family, ReportContent content) {
        List<String> keys = new ArrayList<>();
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        for (MissingKeys.Missing missing : family) {
            keys.add(missing.nyckel());
            for (MissingKeys.Waiting waits : missing.kontroller()) {
                waiting.computeIfAbsent(waits.kontroll(), each -> new LinkedHashSet<>())
                        .addAll(waits.objekt());
            }
        }
        Words words = Words.of(content);
        List<String> uses = new ArrayList<>();
        waiting.forEach((control, objects) -> {
            String title = content.kontroll(control)
                    .map(one -> one.titel().in(content.language()))
                    .orElse(control);
            String named = LineView.list(List.copyOf(objects), words);
            uses.add(named.isEmpty() ? title : title + " (" + named + ")");
        });
        return new AskView(
                keys.get(0),
                KeyWords.of(keys, content.language()),
                KeyMeaning.of(keys.get(0), content.language())
                        .map(text -> Typography.of(KeyWords.in(text, List.of(), content.language())))
                        .orElse(""),
                List.copyOf(uses));
    }
}
