package se.finsam.report.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Words;

/** Writes a sheet that is a table: a header that stays, a filter, and the rows below. */
final class Table {
    private static final String HEADER_COLOUR = "DDE6EE";

    /**
     * A column.
     *
     * @param name what its header says
     * @param width its width, in characters
     */
    record Column(String name, int width) {}

    private final Worksheet sheet;
    private final Words words;
    private final int mostRows;

    Table(Worksheet sheet, Words words) {
        this(sheet, words, Worksheet.MAX_ROWS);
    }

    /** {@code mostRows}: how many rows the sheet can have, the header's with them. */
    Table(Worksheet sheet, Words words, int mostRows) {
        this.sheet = sheet;
        this.words = words;
        this.mostRows = mostRows;
    }

    /** Writes the table; what the sheet has no room for is told in its last row. */
    void write(List<Column> columns, List<List<@Nullable Object>> rows) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            header(sheet, 0, i, columns.get(i).name());
        }
        boolean all = rows.size() < mostRows;
        int shown = all ? rows.size() : mostRows - 2;
        for (int i = 0; i < shown; i++) {
            List<@Nullable Object> row = rows.get(i);
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, i + 1, column, row.get(column));
            }
        }
        if (!all) {
            cell(
                    sheet,
                    shown + 1,
                    0,
                    words.say(
                            "… och " + (rows.size() - shown) + " rader till, som bladet inte rymmer",
                            "… and " + (rows.size() - shown) + " more rows, for which the sheet has no room"));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(shown, 1), columns.size() - 1);
        forPaper(sheet);
        sheet.repeatRows(0);
    }

    /** On A4 on its side, as wide as a page; without a size it is American letter. */
    static void forPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** A cell that names others. */
    static void header(Worksheet sheet, int row, int column, String name) {
        sheet.value(row, column, name);
        sheet.style(row, column)
                .bold()
                .fillColor(HEADER_COLOUR)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** A cell with a text, a number or a day; nothing where there is none. Never a formula. */
    static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        StyleSetter style = sheet.style(row, column).verticalAlignment("top");
        if (value instanceof Formatted number) {
            sheet.value(row, column, number.value());
            style.format(number.format());
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            style.format(Formatted.DAY).horizontalAlignment("right");
        } else {
            String text = CellText.of(value.toString());
            sheet.value(row, column, text);
            style.wrapText(true);
            if (CellText.looksLikeFormula(text)) {
                // It is a text already; so it stays one when someone edits the cell.
                style.format("@");
            }
        }
        style.set();
    }
}
