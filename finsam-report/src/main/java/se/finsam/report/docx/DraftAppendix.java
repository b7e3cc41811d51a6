package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Words;
import se.finsam.report.html.LineView;
import se.finsam.rules.Rad;

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
        table(words.say("Uppfyllt", "Met"), sections.uppfyllda(), Rad::titel, untested);
        table(words.say("Ej tillämpligt", "Not applicable"), sections.ejTillampliga(), Rad::text, row -> "");
        table(words.say("Uppgifter saknas", "The input does not say"), sections.saknarUppgift(), Rad::titel, row -> "");
    }

    private void table(String heading, List<Rad> some, Function<Rad, String> what, Function<Rad, String> note) {
        if (some.isEmpty()) {
            return;
        }
        out.heading(1, words.say("Bilaga ", "Appendix ") + ++number + ". " + heading + ": " + some.size());
        List<List<String>> rows = new ArrayList<>();
        for (LineView line : LineView.of(some, content, what, note)) {
            String about = line.note().isEmpty() ? line.objects() : line.objects() + " (" + line.note() + ")";
            rows.add(List.of(line.control(), line.text(), about.strip(), String.valueOf(line.rows())));
        }
        new WordTable(List.of(
                        new WordTable.Column(words.say("Kontroll", "Control"), 28),
                        new WordTable.Column(words.say("Vad den prövar", "What it tests"), 34),
                        new WordTable.Column(words.say("Gäller", "About"), 27),
                        new WordTable.Column(words.say("Rader", "Rows"), 11, true)))
                .write(out.document(), rows);
    }
}
