package se.finsam.report.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.finsam.report.Figur;
import se.finsam.report.Words;

/** Makes of a figure what stands in its cell. */
final class FigureCell {
    /** As many digits as a cell's number has. */
    private static final int DIGITS = 15;

    private static final int ORE = 2;

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    private FigureCell() {}

    /** A number with its format, a day, or a text where neither can hold the figure exactly. */
    static Object of(Figur figure, Words words) {
        return switch (figure.slag()) {
            case KRONOR -> number((BigDecimal) figure.varde(), words.say("", "\"SEK\" "), words.say(" \"kr\"", ""));
            case ANDEL ->
                new Formatted(
                        ((BigDecimal) figure.varde()).round(new MathContext(DIGITS, RoundingMode.HALF_UP)), "0.00%");
            case TAL -> number((BigDecimal) figure.varde(), "", "");
            case ANTAL -> new Formatted((Integer) figure.varde(), "#,##0");
            case DAGAR -> new Formatted((Integer) figure.varde(), words.say("#,##0 \"dagar\"", "#,##0 \"days\""));
            case AR -> new Formatted((Integer) figure.varde(), Formatted.PLAIN);
            case DATUM -> day(figure.varde().toString());
        };
    }

    private static Object number(BigDecimal number, String before, String after) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - Math.min(plain.scale(), 0) > DIGITS) {
            // Excel would round it, and what decides must not be rounded out of sight.
            return plain.toPlainString();
        }
        String digits = plain.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.max(plain.scale(), ORE));
        return new Formatted(plain.setScale(Math.max(plain.scale(), 0)), before + digits + after);
    }

    /** A day as Excel counts them; before its calendar is right, and where it is no day, the text. */
    static Object day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? text : day;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
