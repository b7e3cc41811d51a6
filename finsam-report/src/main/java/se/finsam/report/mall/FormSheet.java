package se.finsam.report.mall;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;

/** A sheet with a key a row: what it is called, its value, what it means, and small beside it the key that it is read by. */
final class FormSheet {
    private static final int HEAD = 1;
    private static final int BLANKS = 3;
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final int MEANING = 2;
    private static final int KEY = 3;
    private static final int[] WIDTHS = {38, 32, 84, 34};
    private static final int LEAST = 17;

    private final Worksheet sheet;
    private final SheetPlan plan;
    private final FieldWords words;
    private final Language language;
    private final Cells cells;
    private int row = HEAD + 1;

    FormSheet(Worksheet sheet, SheetPlan plan, FieldWords words, Language language, Cells cells) {
        this.sheet = sheet;
        this.plan = plan;
        this.words = words;
        this.language = language;
        this.cells = cells;
    }

    /**
     * Writes the rows with what is known of each; a list has a row for each of its values.
     *
     * @param asksOfSigns whether it is asked, after the unit, how costs are printed
     */
    void write(Map<Leaf, List<Object>> rows, boolean asksOfSigns) {
        int width = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
            width += WIDTHS[i];
        }
        Look.print(sheet, width);
        sheet.repeatRows(HEAD);
        sheet.value(0, 0, words.say("Fyll i de gula cellerna.", "Fill in the yellow cells."));
        sheet.style(0, 0).italic().set();
        head(LABEL, SheetWords.capital(SheetWords.LABEL.in(language)));
        head(VALUE, SheetWords.capital(SheetWords.VALUE.in(language)));
        head(MEANING, SheetWords.capital(SheetWords.MEANING.in(language)));
        head(KEY, SheetWords.KEY.in(language));
        sheet.freezePane(0, HEAD + 1);
        rows.forEach((leaf, values) -> {
            rows(leaf, values);
            if (asksOfSigns && leaf.name().equals("enhet")) {
                signs();
            }
        });
    }

    /** How costs are printed, asked once of the whole workbook. */
    private void signs() {
        String meaning = words.say(
                "Svara ja om kostnaderna är tryckta med minus i det du skriver av, annars nej. Skriv dem som de är tryckta:"
                        + " ett belopp som säger emot svaret frågas det om, och inget räknas om. Tomt går bra.",
                "Answer yes where costs are printed with a minus in what you copy from, else no. Write them as they are printed:"
                        + " an amount that contradicts the answer is asked about, and none is changed. Empty is fine.");
        sheet.value(row, LABEL, SheetWords.MINUS.in(language));
        sheet.style(row, LABEL).wrapText(true).verticalAlignment("top").set();
        cells.mark(sheet, row, row, VALUE);
        cells.choose(sheet, row, row, VALUE, List.of(SheetWords.YES.in(language), SheetWords.NO.in(language)));
        sheet.value(row, MEANING, meaning);
        sheet.style(row, MEANING)
                .wrapText(true)
                .verticalAlignment("top")
                .fontSize(Look.SMALL)
                .fontColor(Look.QUIET)
                .set();
        sheet.value(row, KEY, SheetWords.MINUS_KEY);
        sheet.style(row, KEY)
                .fontSize(Look.SMALLER)
                .fontColor(Look.FAINT)
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(row, Math.max(LEAST, Look.height(meaning, WIDTHS[MEANING], Look.SMALL)));
        row++;
    }

    private void head(int column, String name) {
        sheet.value(HEAD, column, name);
        sheet.style(HEAD, column).bold().fillColor(Look.HEAD).set();
    }

    private void rows(Leaf leaf, List<Object> values) {
        int lines = Math.max(values.size(), 1);
        if (leaf.field().list() && values.isEmpty()) {
            int codes = Beskrivningar.codes(leaf.field()).size();
            lines = codes > 0 ? codes : leaf.field().itemType() == String.class ? BLANKS : 1;
        }
        String label = plan.label(leaf, language);
        String meaning = words.inCell(leaf.owner(), leaf.field());
        int top = row;
        for (int i = 0; i < lines; i++) {
            sheet.value(row, LABEL, label);
            sheet.style(row, LABEL)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fontColor(i == 0 ? "000000" : Look.FAINT)
                    .set();
            String value = "";
            if (i < values.size()) {
                value = cells.value(sheet, row, VALUE, leaf, values.get(i));
            }
            cells.show(sheet, row, row, VALUE, leaf);
            cells.choose(sheet, row, row, VALUE, leaf);
            sheet.value(row, KEY, leaf.name());
            sheet.style(row, KEY)
                    .fontSize(Look.SMALLER)
                    .fontColor(Look.FAINT)
                    .verticalAlignment("top")
                    .set();
            int height = Math.max(LEAST, Look.height(label, WIDTHS[LABEL], Look.NORMAL));
            height = Math.max(height, Look.height(value, WIDTHS[VALUE], Look.NORMAL));
            if (i == 0) {
                height = Math.max(height, Look.height(meaning, WIDTHS[MEANING], Look.SMALL));
            }
            sheet.rowHeight(row, height);
            row++;
        }
        sheet.value(top, MEANING, meaning);
        sheet.style(top, MEANING)
                .wrapText(true)
                .verticalAlignment("top")
                .fontSize(Look.SMALL)
                .fontColor(Look.QUIET)
                .set();
    }
}
