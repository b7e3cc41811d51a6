package se.finsam.report.mall;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.source.Beskrivningar;
import se.finsam.model.source.Language;

/** A sheet with a key a row: the key, its value, and what it means. */
final class FormSheet {
    private static final int HEAD = 1;
    private static final int BLANKS = 3;

    private final Worksheet sheet;
    private final FieldWords words;
    private final Language language;
    private final Cells cells;
    private int row = HEAD + 1;

    FormSheet(Worksheet sheet, FieldWords words, Language language, Cells cells) {
        this.sheet = sheet;
        this.words = words;
        this.language = language;
        this.cells = cells;
    }

    /** Writes the rows with what is known of each; a list has a row for each of its values. */
    void write(Map<Leaf, List<Object>> rows) {
        sheet.width(0, 46);
        sheet.width(1, 32);
        sheet.width(2, 100);
        sheet.value(0, 0, words.say("Fyll i kolumnen värde.", "Fill in the column value."));
        sheet.style(0, 0).italic().set();
        sheet.value(HEAD, 0, SheetWords.KEY.in(language));
        sheet.value(HEAD, 1, SheetWords.VALUE.in(language));
        sheet.value(HEAD, 2, SheetWords.MEANING.in(language));
        sheet.range(HEAD, 0, HEAD, 2).style().bold().fillColor("DDE8F0").set();
        sheet.freezePane(0, HEAD + 1);
        rows.forEach(this::rows);
    }

    private void rows(Leaf leaf, List<Object> values) {
        int lines = Math.max(values.size(), 1);
        if (leaf.field().list() && values.isEmpty()) {
            int codes = Beskrivningar.codes(leaf.field()).size();
            lines = codes > 0 ? codes : leaf.field().itemType() == String.class ? BLANKS : 1;
        }
        int top = row;
        for (int i = 0; i < lines; i++) {
            sheet.value(row, 0, leaf.name());
            if (i < values.size()) {
                cells.value(sheet, row, 1, leaf, values.get(i));
            }
            cells.show(sheet, row, row, 1, leaf, values.isEmpty());
            cells.choose(sheet, row, row, 1, leaf);
            row++;
        }
        sheet.value(top, 2, words.inCell(leaf.owner(), leaf.field()));
        sheet.style(top, 2).wrapText(true).verticalAlignment("top").set();
    }
}
