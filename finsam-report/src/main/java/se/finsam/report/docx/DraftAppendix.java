package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Words;
import se.finsam.report.html.AskGroup;
import se.finsam.report.html.AskView;
import se.finsam.report.html.LineView;
import se.finsam.rules.report.Rad;

/** The controls that an observation says nothing of, a line each: what was met, what does not apply, what could not be decided. */
final class DraftAppendix {
    private final ReportContent content;
    private final WordText out;
    private final Words words;
    private int number;

    DraftAppendix(ReportContent content, WordText out) {
        this.content = content;
        this.out = out;
        this.words = Words.of(content);
    }

    void write() {
        Sections sections = Sections.of(content.rapport());
        RowWords said = RowWords.of(content);
        Function<Rad, String> untested = said::untested;
        String tests = words.say("Vad den prövar", "What it tests");
        table(words.say("Uppfyllt", "Met"), tests, sections.uppfyllda(), Rad::titel, untested);
        String why = words.say("Varför den inte gäller", "Why it does not apply");
        table(words.say("Ej tillämpligt", "Not applicable"), why, sections.ejTillampliga(), Rad::text, row -> "");
        undecided(sections.antalEjAvgjorda());
    }

    /** What could not be examined, by the document to ask for: the list of the other forms. */
    private void undecided(int rows) {
        if (rows == 0) {
            return;
        }
        heading(words.say("Att begära in från förbundet", "To ask the förbund for"), rows);
        DraftRow own = new DraftRow(content, out);
        for (AskGroup group : AskGroup.of(content)) {
            out.heading(2, group.document() + ": " + group.rows());
            List<List<String>> asks = new ArrayList<>();
            for (AskView ask : group.asks()) {
                List<String> uses = new ArrayList<>();
                ask.uses().forEach(use -> uses.add(use.text() + " " + use.control()));
                asks.add(List.of(ask.question(), ask.name(), String.join("; ", uses)));
            }
            if (!asks.isEmpty()) {
                new WordTable(List.of(
                                new WordTable.Column(words.say("Fråga", "Question"), 38),
                                new WordTable.Column(words.say("Uppgift", "What"), 26),
                                new WordTable.Column(words.say("Behövs för", "Needed for"), 36)))
                        .write(out.document(), asks);
            }
            group.own().forEach(own::write);
        }
    }

    private void heading(String heading, int rows) {
        out.heading(1, words.say("Bilaga ", "Appendix ") + ++number + ". " + heading + ": " + rows);
    }

    /** Rows in a line each, with what the second column says of them. */
    private void table(
            String heading, String column, List<Rad> some, Function<Rad, String> what, Function<Rad, String> note) {
        if (some.isEmpty()) {
            return;
        }
        heading(heading, some.size());
        List<List<String>> rows = new ArrayList<>();
        for (LineView line : LineView.of(some, content, what, note)) {
            String about = line.note().isEmpty() ? line.objects() : line.objects() + " (" + line.note() + ")";
            rows.add(List.of(line.control(), line.text(), about.strip(), String.valueOf(line.rows())));
        }
        new WordTable(List.of(
                        new WordTable.Column(words.say("Kontroll", "Control"), 28),
                        new WordTable.Column(column, 34),
                        new WordTable.Column(words.say("Gäller", "About"), 27),
                        new WordTable.Column(words.say("Rader", "Rows"), 11, true)))
                .write(out.document(), rows);
    }
}
