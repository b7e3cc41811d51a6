package se.finsam.model.sie;

import java.time.LocalDate;
import se.finsam.model.Api;

/**
 * An accounting year of a SIE file, by #RAR.
 *
 * @param nummer 0 for the current year, −1 for the one before, and so on
 * @param start its first day
 * @param slut its last day
 * @param rad the line, from 1
 */
@Api
public record SieRakenskapsar(int nummer, LocalDate start, LocalDate slut, int rad) {
    /** Whether the year begins on the day after another one ends. */
    public boolean foljer(SieRakenskapsar annat) {
        return start.equals(annat.slut.plusDays(1));
    }

    /** Whether a day is in the year. */
    public boolean omfattar(LocalDate dag) {
        return !dag.isBefore(start) && !dag.isAfter(slut);
    }
}
