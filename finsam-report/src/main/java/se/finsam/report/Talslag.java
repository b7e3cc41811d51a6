package se.finsam.report;

import java.math.BigDecimal;
import java.util.Map;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Talenhet;

/**
 * What a figure of a row is a number of, and so how it is written and in what kind of cell it stands.
 *
 * @hidden
 */
public enum Talslag {
    /** Kronor: {@link BigDecimal}. */
    KRONOR,
    /** A share, where 0.2 is 20 %: {@link BigDecimal}. */
    ANDEL,
    /** A count: {@link Integer}. */
    ANTAL,
    /** A number of days: {@link Integer}. */
    DAGAR,
    /** A year: {@link Integer}. */
    AR,
    /** A number of something else: {@link BigDecimal}. */
    TAL,
    /** A day, {@code YYYY-MM-DD}: {@link String}. */
    DATUM;

    /**
     * The kind of a row's figure.
     *
     * @throws IllegalArgumentException where the row has no such figure
     */
    public static Talslag of(Rad row, String figure) {
        Object value = row.tal().get(figure);
        if (value == null) {
            throw new IllegalArgumentException(row.kontroll() + " has no figure " + figure);
        }
        Map<String, Talenhet> units = row.enheter();
        Talenhet unit = units == null ? null : units.get(figure);
        if (unit != null) {
            return switch (unit) {
                case ANDEL -> ANDEL;
                case ANTAL -> ANTAL;
                case AR -> AR;
                case DAGAR -> DAGAR;
                case TAL -> TAL;
            };
        }
        if (value instanceof BigDecimal) {
            return KRONOR;
        }
        return value instanceof Integer ? ANTAL : DATUM;
    }
}
