package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** The sheet of words that the workbook's drop-downs choose from, with what each means and, small, its code. */
final class Codes {
    private static final int MEANING = 1;
    private static final int CODE = 2;
    private static final int[] WIDTHS = {50, 84, 40};

    private final Language language;

    /** By the words, the first row on the sheet that has them. */
    private final Map<List<String>, Integer> blocks = new LinkedHashMap<>();

    private final List<Row> rows = new ArrayList<>();

    Codes(Language language) {
        this.language = language;
    }

    /** What a drop-down for a key chooses from, as Excel writes it; empty where there is nothing to choose from. */
    String formula(Leaf leaf) {
        if (leaf.field().itemType() == Boolean.class) {
            return "\"" + SheetWords.YES.in(language) + "," + SheetWords.NO.in(language) + "\"";
        }
        List<String> codes = Beskrivningar.codes(leaf.field());
        List<String> words = CodeWords.all(leaf.owner(), leaf.field(), language);
        if (!codes.isEmpty() && !blocks.containsKey(words)) {
            blocks.put(words, rows.size());
            for (int i = 0; i < codes.size(); i++) {
                rows.add(new Row(words.get(i), meaning(leaf, codes.get(i)), codes.get(i)));
            }
            rows.add(Row.BLANK);
        }
        return codes.isEmpty() ? "" : range(words);
    }

    /** What a drop-down chooses from, of words that are no codes: which table a row belongs to. */
    String formula(List<String> words) {
        if (!blocks.containsKey(words)) {
            blocks.put(words, rows.size());
            words.forEach(word -> rows.add(new Row(word, "", "")));
            rows.add(Row.BLANK);
        }
        return range(words);
    }

    private String range(List<String> words) {
        int first = java.util.Objects.requireNonNull(blocks.get(words)) + 2;
        return SheetWords.CODES.in(language) + "!$A$" + first + ":$A$" + (first + words.size() - 1);
    }

    private String meaning(Leaf leaf, String code) {
        Optional<Beskrivning> known =
                leaf.field().own() == null ? Beskrivningar.ofCode(leaf.owner(), leaf.field(), code) : Optional.empty();
        return known.map(meaning -> meaning.text().in(language)).orElse("");
    }

    /** What is said where something else is written. */
    String error(Leaf leaf) {
        Text told = leaf.field().open()
                ? new Text("Koden är inte känd, och avgör inget.", "The code is not known, and decides nothing.")
                : new Text("Välj ur listan.", "Choose from the list.");
        return told.in(language);
    }

    /** Writes the sheet, where anything chooses from it. */
    void write(Workbook workbook) {
        if (blocks.isEmpty()) {
            return;
        }
        Worksheet sheet = Look.sheet(workbook, SheetWords.CODES.in(language));
        int width = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
            width += WIDTHS[i];
        }
        Look.print(sheet, width);
        sheet.value(0, 0, new Text("Att välja på", "To choose from").in(language));
        sheet.value(0, MEANING, SheetWords.capital(SheetWords.MEANING.in(language)));
        sheet.value(0, CODE, new Text("kod", "code").in(language));
        sheet.range(0, 0, 0, CODE).style().bold().fillColor(Look.HEAD).set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.equals(Row.BLANK)) {
                continue;
            }
            sheet.value(i + 1, 0, row.word());
            sheet.value(i + 1, MEANING, row.meaning());
            sheet.value(i + 1, CODE, row.code());
            sheet.range(i + 1, 0, i + 1, MEANING)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.style(i + 1, CODE)
                    .fontSize(Look.SMALLER)
                    .fontColor(Look.FAINT)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(
                    i + 1,
                    Math.max(
                            Look.height(row.word(), WIDTHS[0], Look.NORMAL),
                            Look.height(row.meaning(), WIDTHS[MEANING], Look.NORMAL)));
        }
    }

    private record Row(String word, String meaning, String code) {
        static final Row BLANK = new Row("", "", "");
    }
}
