package se.finsam.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A parameter's value from a day on. Just one of the values is given.
 *
 * @param fran the first day it holds
 * @param till the last day it holds; null while it does
 * @param kalla what it rests on
 * @param lank where that can be read
 * @param kontrollerad the day it was last checked against its source
 * @param tal a number: days, months, years, or units
 * @param dag a day of the year, as {@code MM-DD}
 * @param arEfter which year that day is in, counted from the räkenskapsår: −1 is the year before
 * @param datum a day
 * @param namn a name
 * @param steg a staircase
 * @param lagstadgad whether a statute sets it, so that lag (1930:173) 2 § moves a last day that it gives; null where it does not
 */
public record Parametervarde(
        LocalDate fran,
        @Nullable LocalDate till,
        Text kalla,
        @Nullable String lank,
        LocalDate kontrollerad,
        @Nullable BigDecimal tal,
        @Nullable String dag,
        @Nullable BigDecimal arEfter,
        @Nullable LocalDate datum,
        @Nullable Text namn,
        @Nullable List<Trappsteg> steg,
        @Nullable Boolean lagstadgad) {
    /** The same value for other days; {@code last} is null where it has no end. */
    Parametervarde during(LocalDate first, @Nullable LocalDate last) {
        return new Parametervarde(
                first, last, kalla, lank, kontrollerad, tal, dag, arEfter, datum, namn, steg, lagstadgad);
    }

    /** Whether it holds on a day. */
    public boolean galler(LocalDate day) {
        return !day.isBefore(fran) && (till == null || !day.isAfter(till));
    }
}
