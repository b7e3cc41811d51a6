package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.report.Figur;
import se.finsam.report.FigureWords;
import se.finsam.report.Handling;
import se.finsam.report.Limit;
import se.finsam.report.MissingKeys;
import se.finsam.report.Numbers;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Rad;

/** Rows as text: in full where someone has to act, in a line where not. */
final class RowText {
    private static final int INDENT = 2;
    private static final int LABELS = 12;

    private final Page page;
    private final Words words;
    private final RowWords rowWords;
    private final FigureWords named;

    RowText(Page page, Words words, RowWords rowWords, FigureWords named) {
        this.named = named;
        this.page = page;
        this.words = words;
        this.rowWords = rowWords;
    }

    /** Rows in full: what was found, how it was computed, by what, and what to do. */
    void section(String heading, Style style, List<Rad> rows) {
        section(heading, style, rows.size(), rows);
    }

    /** The same, counted as the head of the report does, where some of the rows say the same as others. */
    void section(String heading, Style style, int count, List<Rad> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.gap().paragraph(0, heading + " (" + count + ")" + words.repeated(rows.size() - count), style);
        for (Rad row : rows) {
            page.gap();
            full(row);
        }
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
                    (object == null ? "" : Shown.name(object) + ": ") + RowWords.shown(one.text()),
                    Style.PLAIN);
        }
    }

    /** Rows that could not be decided: those with a reason of their own, then what to ask for. */
    void undecided(Sections sections, List<MissingKeys.Missing> missing) {
        if (sections.antalEjAvgjorda() == 0) {
            return;
        }
        heading(words.say("KAN INTE BEDÖMAS", "CANNOT BE DECIDED"), Style.YELLOW, sections.antalEjAvgjorda());
        for (Rad row : sections.ejAvgjorda()) {
            page.gap();
            full(row);
        }
        if (!sections.saknarUppgift().isEmpty()) {
            page.gap();
            lines(sections.saknarUppgift(), Rad::titel, false); // what they are about is told by what to ask for
        }
        askFor(missing);
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

    /** A row in full. */
    void full(Rad row) {
        page.hanging(
                INDENT, row.kontroll(), row.kontroll().length() + 2, Style.BOLD, rowWords.heading(row), Style.BOLD);
        page.paragraph(2 * INDENT, rowWords.text(row), Style.PLAIN);
        if (row.harledning() != null) {
            labelled(words.say("Uträkning", "Computed"), RowWords.shown(row.harledning()));
        }
        each(words.say("Siffror", "Figures"), figures(row));
        List<String> limits = new ArrayList<>();
        for (Limit limit : rowWords.limits(row)) {
            limits.add(limit.text(words));
        }
        each(words.say("Gräns", "Limit"), limits);
        labelled(words.say("Grund", "Basis"), rowWords.basis(row));
        if (!rowWords.missing(row).isEmpty()) {
            labelled(
                    words.say("Saknas", "Missing"),
                    rowWords.missing(row).stream()
                            .map(key -> KeyWords.asWritten(key, words.language()))
                            .collect(Collectors.joining(", ")));
        }
        if (row.atgard() != null) {
            labelled(words.say("Åtgärd", "Remedy"), RowWords.shown(row.atgard()));
        }
        if (row.bedomning() != null) {
            labelled(
                    words.say("Bedömning", "Judgement"),
                    RowWords.shown(row.bedomning().text()));
        }
    }

    /** A line for each figure: {@code tilldelning 5 034 000  ← rad 20–22}. */
    private List<String> figures(Rad row) {
        List<String> lines = new ArrayList<>();
        for (Figur figure : Figur.of(row, words)) {
            if (named.silent(row, figure)) {
                continue;
            }
            lines.add(figure.namn() + " " + Numbers.plain(figure, words.language())
                    + (figure.platser().isEmpty() ? "" : "  ← " + figure.platser()));
        }
        return lines;
    }

    private void askFor(List<MissingKeys.Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        page.gap().paragraph(INDENT, words.say("Att begära in från förbundet", "To ask the förbund for"), Style.BOLD);
        Map<Handling, List<MissingKeys.Missing>> byDocument = new EnumMap<>(Handling.class);
        for (MissingKeys.Missing key : missing) {
            byDocument
                    .computeIfAbsent(Handling.of(key.nyckel()), document -> new ArrayList<>())
                    .add(key);
        }
        for (Map.Entry<Handling, List<MissingKeys.Missing>> one : byDocument.entrySet()) {
            page.paragraph(2 * INDENT, one.getKey().word(words.language()), Style.BOLD);
            askFor(one.getValue(), 3 * INDENT);
        }
    }

    private void askFor(List<MissingKeys.Missing> missing, int indent) {
        for (MissingKeys.Missing key : missing) {
            page.paragraph(indent, KeyWords.asWritten(key.nyckel(), words.language()), Style.PLAIN);
            List<String> controls = new ArrayList<>();
            for (MissingKeys.Waiting waiting : key.kontroller()) {
                controls.add(waiting.toString());
            }
            page.labelled(indent + INDENT, words.say("för", "for"), 4, String.join(", ", controls));
        }
    }

    private void lines(List<Rad> rows, Function<Rad, String> content, boolean withObjects) {
        int column = 0;
        for (Rad row : rows) {
            column = Math.max(column, row.kontroll().length() + 2);
        }
        for (RowWords.Line line : rowWords.lines(rows, content)) {
            List<String> objects = withObjects ? line.objekt() : List.of();
            String of = objects.isEmpty() ? "" : " (" + String.join(", ", objects) + ")";
            page.hanging(INDENT, line.kontroll(), column, Style.PLAIN, line.text() + of, Style.PLAIN);
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
}
