package se.finsam.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Rad;

/**
 * Rows of a control that say the same, in a line.
 *
 * @param control the control's id
 * @param outcome their outcome, as a code
 * @param ground what they rest on, as a code
 * @param text what they say
 * @param objects what they are about; empty where it is the förbund
 * @param note what else is to be said of them; empty where nothing is
 * @param rows how many there are
 */
public record LineView(
        String control, String outcome, String ground, String text, String objects, String note, int rows) {
    private static final int MOST_OBJECTS = 200;

    /** The lines of some rows; each says its content, and after it a note. */
    public static List<LineView> of(
            List<Rad> rows, ReportContent content, Function<Rad, String> said, Function<Rad, String> note) {
        List<LineView> lines = new ArrayList<>();
        Words words = Words.of(content);
        // Two rows share a line only where they share the note too.
        Function<Rad, String> text = row -> KeyWords.in(said.apply(row), row.saknas(), content.language());
        Function<Rad, String> added = row -> KeyWords.in(note.apply(row), row.saknas(), content.language());
        for (RowWords.Line line : RowWords.of(content).lines(rows, row -> text.apply(row) + added.apply(row))) {
            Rad first = line.rader().get(0);
            lines.add(new LineView(
                    line.kontroll(),
                    RowView.code(first.utfall()),
                    RowView.code(first.grund()),
                    Typography.of(RowWords.shown(text.apply(first))),
                    list(line.objekt(), words),
                    RowWords.shown(added.apply(first)),
                    line.rader().size()));
        }
        return List.copyOf(lines);
    }

    /** Names in a row; of very many the first, and how many more there are. */
    static String list(List<String> names, Words words) {
        if (names.size() <= MOST_OBJECTS) {
            return String.join(", ", names);
        }
        int left = names.size() - MOST_OBJECTS;
        return String.join(", ", names.subList(0, MOST_OBJECTS))
                + words.say(" och ", " and ")
                + left
                + words.say(" till", " more");
    }
}
