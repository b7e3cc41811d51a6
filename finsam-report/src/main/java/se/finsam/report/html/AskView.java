package se.finsam.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.report.MissingKeys;
import se.finsam.report.ReportContent;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyQuestion;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Rad;

/**
 * Something to ask the förbund for: of keys that differ only in the item, such as the notes, all at once.
 *
 * @param key the first of its keys, as the input writes it
 * @param name what is asked for, in words: {@code Årsredovisning › Noter (1, 2, 3)}
 * @param question the question that the förbund answers; the name of what is no key of the input
 * @param uses what it is needed for
 */
public record AskView(String key, String name, String question, List<AskUse> uses) {
    /** Copies its list. */
    public AskView {
        uses = List.copyOf(uses);
    }

    /**
     * One of keys that differ only in the item.
     *
     * @param told the rows that are told already; those that this one tells are added
     */
    static AskView of(List<MissingKeys.Missing> family, ReportContent content, Set<Rad> told) {
        List<String> keys = new ArrayList<>();
        Map<String, Set<String>> objects = new LinkedHashMap<>();
        Map<String, Set<Rad>> rows = new LinkedHashMap<>();
        for (MissingKeys.Missing missing : family) {
            keys.add(missing.nyckel());
            for (MissingKeys.Waiting waits : missing.kontroller()) {
                objects.computeIfAbsent(waits.kontroll(), each -> new LinkedHashSet<>())
                        .addAll(waits.objekt());
                rows.computeIfAbsent(waits.kontroll(), each -> new LinkedHashSet<>())
                        .addAll(waits.rader());
            }
        }
        List<AskUse> uses = new ArrayList<>();
        rows.forEach(
                (control, waiting) -> uses.add(use(waiting, objects.getOrDefault(control, Set.of()), content, told)));
        List<String> about =
                objects.values().stream().flatMap(Set::stream).distinct().toList();
        String name = KeyWords.of(keys, content.language());
        return new AskView(
                keys.get(0),
                name,
                KeyQuestion.of(keys, about, content.rapport().rakenskapsar(), content.language())
                        .map(Typography::of)
                        .orElse(name),
                uses);
    }

    private static AskUse use(Set<Rad> rows, Set<String> objects, ReportContent content, Set<Rad> told) {
        Rad first = rows.iterator().next();
        int fresh = 0;
        for (Rad row : rows) {
            fresh += told.add(row) ? 1 : 0;
        }
        return new AskUse(
                first.kontroll(),
                content.kontroll(first.kontroll())
                        .map(one -> one.titel().in(content.language()))
                        .orElse(first.kontroll()),
                LineView.list(List.copyOf(objects), Words.of(content)),
                RowView.code(first.utfall()),
                RowView.code(first.grund()),
                fresh);
    }
}
