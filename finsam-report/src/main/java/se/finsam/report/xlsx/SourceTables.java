package se.finsam.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.report.FigureWords;
import se.finsam.report.Limit;
import se.finsam.report.MissingKeys;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Kontroll;

/** What to ask the förbund for, and where the limits come from. */
final class SourceTables {
    private final ReportContent content;
    private final Words words;

    SourceTables(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
    }

    List<Table.Column> askColumns() {
        return List.of(
                new Table.Column(words.say("Uppgift", "What"), 50),
                new Table.Column(words.say("Behövs för", "Needed for"), 50),
                new Table.Column(words.say("Kontroll", "Control"), 24),
                new Table.Column(words.say("Objekt", "Objects"), 50));
    }

    List<List<@Nullable Object>> ask() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Kontroll control : content.kontroller()) {
            titles.put(control.id(), control.titel().in(content.language()));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MissingKeys.Missing missing : MissingKeys.of(content.rapport(), RowWords.of(content))) {
            for (MissingKeys.Waiting waiting : missing.kontroller()) {
                rows.add(List.of(
                        KeyWords.of(missing.nyckel(), content.language()),
                        titles.getOrDefault(waiting.kontroll(), waiting.kontroll()),
                        waiting.kontroll(),
                        String.join("\n", waiting.objekt())));
            }
        }
        return rows;
    }

    List<Table.Column> limitColumns() {
        return List.of(
                new Table.Column("Parameter", 30),
                new Table.Column(words.say("Gäller från", "In force from"), 14),
                new Table.Column(words.say("Källa", "Source"), 90),
                new Table.Column(words.say("Kontroller", "Controls"), 40));
    }

    List<List<@Nullable Object>> limits() {
        FigureWords named = new FigureWords(content);
        Map<Limit, Set<String>> users = new LinkedHashMap<>();
        for (Rad row : content.rapport().rader()) {
            for (Limit limit : named.limits(List.of(row))) {
                users.computeIfAbsent(limit, each -> new LinkedHashSet<>()).add(row.kontroll());
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        users.forEach((limit, controls) -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(limit.parameter());
            cells.add(limit.galler() == null ? null : FigureCell.day(limit.galler()));
            cells.add(limit.kalla());
            cells.add(String.join("\n", controls));
            rows.add(cells);
        });
        return rows;
    }
}
