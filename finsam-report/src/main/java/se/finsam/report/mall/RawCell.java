package se.finsam.report.mall;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds.
 *
 * @param kind what kind of value it is
 * @param text the value: a text as it was written, a number as Excel shows it at its full width
 * @param column the cell's column, from 1
 */
record RawCell(Kind kind, String text, int column) {
    /** Excel keeps numbers in binary and shows this many digits; more are an artefact, as in 0.30000000000000004. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int MOST_EXPONENT = 400;

    /** What kind of value a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** An error of the spreadsheet's, such as {@code #REF!}. */
        ERROR,
        /** A formula that no one has computed. */
        NOT_COMPUTED
    }

    /** What a cell holds; empty where it holds nothing. */
    static Optional<RawCell> of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.empty();
        }
        int column = cell.getColumnIndex() + 1;
        String raw = cell.getRawValue();
        Object value = cell.getValue();
        if (cell.getType() == CellType.FORMULA && raw == null) {
            return Optional.of(new RawCell(Kind.NOT_COMPUTED, "=" + cell.getFormula(), column));
        }
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && isError(raw))) {
            return Optional.of(new RawCell(Kind.ERROR, raw, column));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(new RawCell(Kind.BOOLEAN, flag.toString(), column));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(new RawCell(Kind.NUMBER, shown(number), column));
        }
        return Optional.of(new RawCell(Kind.TEXT, raw, column));
    }

    private static boolean isError(String raw) {
        return raw.startsWith("#") && (raw.endsWith("!") || raw.endsWith("?") || raw.equals("#N/A"));
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN).stripTrailingZeros();
        // A number with thousands of digits is no number of Excel's, and not one to write out.
        return Math.abs((long) rounded.scale()) > MOST_EXPONENT ? rounded.toString() : rounded.toPlainString();
    }
}
