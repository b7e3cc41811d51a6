package se.finsam.model.source;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * Where a value stood.
 *
 * @param pointer JSON Pointer (RFC 6901) to the value; empty for the whole document
 * @param line line of the file, or row of the sheet, from 1; 0 where the value did not come from a text or a sheet
 * @param column column of the line, or of the sheet, from 1; 0 where the value did not come from a text or a sheet
 * @param cell the cell that it stood in; null where it did not come from a workbook
 * @param file the file that it stood in, where that is another than the document's own; else null
 */
@Api
public record Place(
        String pointer,
        int line,
        int column,
        @Nullable Cell cell,
        @Nullable String file) {
    /** A place that is not in a workbook. */
    public Place(String pointer, int line, int column) {
        this(pointer, line, column, null, null);
    }

    /** A place in the document's own file. */
    public Place(String pointer, int line, int column, @Nullable Cell cell) {
        this(pointer, line, column, cell, null);
    }

    /** The pointer of a key or an index below {@code parent}, escaped as RFC 6901 asks. */
    public static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The same spot of the file, told as another value's. */
    public Place as(String other) {
        return new Place(other, line, column, cell, file);
    }

    @Override
    public String toString() {
        String at = cell != null ? ":" + cell : line > 0 ? ":" + line : "";
        String where = file == null ? at : " (" + file + at + ")";
        return (pointer.isEmpty() ? "/" : pointer) + where;
    }

    /**
     * A cell of a workbook.
     *
     * @param number the sheet's number in the workbook, from 1
     * @param sheet the sheet's name
     * @param reference the cell within the sheet, such as {@code C7}
     */
    @Api
    public record Cell(int number, String sheet, String reference) {
        /** As a spreadsheet writes it: {@code Budget!C7}, with quotes where the sheet's name is more than a word. */
        @Override
        public String toString() {
            for (int i = 0; i < sheet.length(); i++) {
                if (!Character.isLetterOrDigit(sheet.charAt(i))) {
                    return "'" + sheet.replace("'", "''") + "'!" + reference;
                }
            }
            return sheet + "!" + reference;
        }
    }
}
