package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.finsam.cli.Shown;
import se.finsam.rules.Bedomningsoversikt;
import se.finsam.rules.Grund;
import se.finsam.rules.Lagrum;
import se.finsam.rules.Rad;
import se.finsam.rules.Utfall;

/** Rows as text: in full where someone has to act, in a line where not. */
final class RowText {
    private static final int LONGEST_TEXT = 2000;
    private static final int INDENT = 2;
    private static final int LABELS = 12;

    private final Page page;
    private final Words words;
    private final Figures figures;

    RowText(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.figures = new Figures(words);
    }

    /** Rows in full: what was found, how it was computed, by what, and what to do. */
    void section(String heading, Style style, List<Rad> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading, style, rows.size());
        for (Rad row : rows) {
            page.gap();
            full(row);
        }
    }

    /** A row in full. */
    void full(Rad row) {
        title(row);
        detail(row);
    }

    /** Judgements that are of no row. */
    void unmatched(List<Bedomningsoversikt.UtanRad> judgements) {
        if (judgements.isEmpty()) {
            return;
        }
        heading(
                words.say("BEDÖMNINGAR SOM INTE MATCHAR NÅGON RAD", "JUDGEMENTS THAT MATCH NO ROW"),
                Style.YELLOW,
                judgements.size());
        for (Bedomningsoversikt.UtanRad one : judgements) {
            String object = one.bedomning().objekt();
            String id = Shown.name(one.bedomning().kontroll());
            page.hanging(
                    INDENT,
                    id,
                    id.length() + 2,
                    Style.PLAIN,
                    (object == null ? "" : Shown.name(object) + ": ") + shown(one.text()),
                    Style.PLAIN);
        }
    }

    /** Rows that could not be decided: those with a reason of their own, then what to ask for. */
    void undecided(List<Rad> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(words.say("KAN INTE BEDÖMAS", "CANNOT BE DECIDED"), Style.YELLOW, rows.size());
        List<Rad> lacking = rows.stream().filter(RowText::onlyLacksKeys).toList();
        for (Rad row : rows) {
            if (!onlyLacksKeys(row)) {
                page.gap();
                full(row);
            }
        }
        if (!lacking.isEmpty()) {
            page.gap();
            lines(lacking, Rad::titel, false); // what they are about is told by what to ask for
        }
        askFor(new MissingKeys(rows));
    }

    /** Rows in a line each; where a control says the same of several objects they share one. */
    void brief(String heading, List<Rad> rows, Function<Rad, String> content) {
        if (!rows.isEmpty()) {
            heading(heading, Style.BOLD, rows.size());
            lines(rows, content, true);
        }
    }

    private void heading(String heading, Style style, int count) {
        page.gap().paragraph(0, heading + " (" + count + ")", style);
    }

    private void title(Rad row) {
        page.hanging(
                INDENT, row.kontroll(), row.kontroll().length() + 2, Style.BOLD, named(row, row.titel()), Style.BOLD);
    }

    private void detail(Rad row) {
        page.paragraph(2 * INDENT, shown(row.text()), Style.PLAIN);
        if (row.harledning() != null) {
            labelled(words.say("Uträkning", "Computed"), shown(row.harledning()));
        }
        each(words.say("Siffror", "Figures"), figures.lines(row));
        each(words.say("Gräns", "Limit"), figures.limits(row));
        labelled(words.say("Grund", "Basis"), ground(row));
        // What a deviation lacks is in its text, in words.
        if (row.utfall() == Utfall.KAN_EJ_BEDOMAS && !row.saknas().isEmpty()) {
            labelled(words.say("Saknas", "Missing"), String.join(", ", row.saknas()));
        }
        if (row.atgard() != null) {
            labelled(words.say("Åtgärd", "Remedy"), shown(row.atgard()));
        }
        if (row.bedomning() != null) {
            labelled(words.say("Bedömning", "Judgement"), shown(row.bedomning().text()));
        }
    }

    /** What a row rests on, with its paragraphs as a lawyer writes them. */
    private String ground(Rad row) {
        List<String> places = new ArrayList<>();
        for (Lagrum place : row.lagrum()) {
            places.add(place.text(words.language()) + wording(place));
        }
        String weight = row.grund() == Grund.REKOMMENDATION || row.grund() == Grund.GOD_SED
                ? words.say(" (inte bindande)", " (not binding)")
                : "";
        return words.ground(row.grund()) + weight + (places.isEmpty() ? "" : ": " + String.join("; ", places));
    }

    private String wording(Lagrum place) {
        String wording = place.lydelse();
        if (wording == null) {
            return words.say(" (lydelsen är inte fastställd)", " (the wording is not established)");
        }
        return wording.equals(place.lag())
                ? ""
                : words.say(" i lydelse enligt SFS ", " in the wording of SFS ") + wording;
    }

    private void askFor(MissingKeys missing) {
        if (missing.keys().isEmpty()) {
            return;
        }
        page.gap().paragraph(INDENT, words.say("Att begära in från förbundet", "To ask the förbund for"), Style.BOLD);
        for (String key : missing.keys()) {
            page.paragraph(2 * INDENT, key, Style.PLAIN);
            page.labelled(3 * INDENT, words.say("för", "for"), 4, String.join(", ", missing.controls(key)));
        }
    }

    private void lines(List<Rad> rows, Function<Rad, String> content, boolean withObjects) {
        Map<List<String>, List<String>> objects = new LinkedHashMap<>();
        int column = 0;
        for (Rad row : rows) {
            column = Math.max(column, row.kontroll().length() + 2);
            List<String> own = objects.computeIfAbsent(
                    List.of(row.kontroll(), shown(content.apply(row))), each -> new ArrayList<>());
            if (withObjects && row.objekt() != null) {
                own.add(Shown.name(row.objekt()));
            }
        }
        for (Map.Entry<List<String>, List<String>> line : objects.entrySet()) {
            String of = line.getValue().isEmpty() ? "" : " (" + String.join(", ", line.getValue()) + ")";
            page.hanging(
                    INDENT,
                    line.getKey().get(0),
                    column,
                    Style.PLAIN,
                    line.getKey().get(1) + of,
                    Style.PLAIN);
        }
    }

    private void each(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            labelled(i == 0 ? label : "", lines.get(i));
        }
    }

    private void labelled(String label, String content) {
        page.labelled(2 * INDENT, label, LABELS, content);
    }

    private static String named(Rad row, String content) {
        return row.objekt() == null ? shown(content) : Shown.name(row.objekt()) + ": " + shown(content);
    }

    private static String shown(String text) {
        return Shown.atMost(LONGEST_TEXT, text);
    }

    /** Whether the keys that are missing are all there is to say: no rule was asked, and no one has judged. */
    private static boolean onlyLacksKeys(Rad row) {
        return row.bedomning() == null && !row.saknas().isEmpty() && row.tal().isEmpty() && row.harledning() == null;
    }
}
