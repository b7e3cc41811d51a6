package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a table, tested against its lines. The figures are those of the sum that is furthest outside what rounding
 * explains, or nearest to it where none is outside.
 *
 * @param objekt the table
 * @param antalSummor how many sums were tested
 * @param antalOtestade how many keys were lacking for more sums to be tested
 * @param summa the stated sum, in kronor
 * @param framraknad the sum of its lines, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param provade what was tested, each with its difference
 * @param avvikande what is outside, each with its difference
 * @param otestade what could not be tested, since a line or the sum is not in the input
 * @param spar where the figures come from
 */
@Samband(utesluter = OtestbaraSummor.class)
public record Tabellsummor(
        @Override String objekt,
        int antalSummor,
        int antalOtestade,
        BigDecimal summa,
        BigDecimal framraknad,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> provade,
        List<Skillnad> avvikande,
        List<String> otestade,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Tabellsummor {
        provade = List.copyOf(provade);
        avvikande = List.copyOf(avvikande);
        otestade = List.copyOf(otestade);
    }
}
