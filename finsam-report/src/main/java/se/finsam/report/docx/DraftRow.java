package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.Figur;
import se.finsam.report.FigureWords;
import se.finsam.report.Limit;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Rad;

/** Writes a row of the report as an observation: what was found, the figures, what it rests on, and what was judged of it. */
final class DraftRow {
    private final ReportContent content;
    private final WordText out;
    private final Words words;
    private final RowWords said;
    private final FigureWords figures;

    DraftRow(ReportContent content, WordText out) {
        this.content = content;
        this.out = out;
        this.words = Words.of(content);
        this.said = RowWords.of(content);
        this.figures = new FigureWords(content);
    }

    /** A row in full. */
    void write(Rad row) {
        out.heading(3, said.heading(row));
        out.text(named(row, said.text(row)));
        String formula = row.harledning();
        if (formula != null) {
            out.labelled(words.say("Uträkning", "Computed"), RowWords.shown(formula));
        }
        judgement(row);
        List<String> missing = new ArrayList<>();
        said.missing(row).forEach(key -> missing.add(KeyWords.of(key, content.language())));
        if (!missing.isEmpty()) {
            out.labelled(words.say("Saknas", "Missing"), String.join(", ", missing));
        }
        figures(row);
        for (Limit limit : figures.limits(List.of(row))) {
            out.labelled(WordStyles.SMALL, words.say("Gräns", "Limit"), limit.text(words));
        }
        out.labelled(
                WordStyles.SMALL,
                words.say("Grund", "Rests on"),
                said.basis(row) + ". " + words.say("Kontroll ", "Control ") + row.kontroll());
    }

    /** What was judged of a row, in the words of every form. */
    private void judgement(Rad row) {
        String text = said.judgement(row);
        if (text != null) {
            out.labelled(WordStyles.JUDGEMENT, words.say("Revisorns bedömning", "The auditor's judgement"), text);
        }
    }

    private void figures(Rad row) {
        List<List<String>> rows = new ArrayList<>();
        for (Figur figure : figures.of(row)) {
            rows.add(List.of(figure.namn(), Numbers.typeset(figure, content.language()), figure.platser()));
        }
        if (!rows.isEmpty()) {
            new WordTable(List.of(
                            new WordTable.Column(words.say("Uppgift", "Figure"), 36),
                            new WordTable.Column(words.say("Värde", "Value"), 22, true),
                            new WordTable.Column(words.say("Var den står", "Where it stands"), 42)))
                    .write(out.document(), rows);
        }
    }

    private String named(Rad row, String text) {
        return KeyWords.in(text, row.saknas(), content.language());
    }
}
