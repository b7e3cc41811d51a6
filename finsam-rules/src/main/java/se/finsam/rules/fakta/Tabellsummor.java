package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a table, tested against its lines. The figures are those of the sum that is furthest outside what rounding
 * explains; where none is outside, of the one that differs most.
 *
 * @param objekt the table
 * @param antalSummor how many sums were tested
 * @param antalAvvikande how many of them are outside
 * @param antalTeckenoklara how many add up only if the signs of their lines are not counted
 * @param antalOfullstandiga how many could not be tested, since their lines are there but not all of their amounts
 * @param antalOtestade how many keys were lacking for more sums to be tested
 * @param summanamn what the shown sum is called
 * @param summa the stated sum, in kronor
 * @param framraknad the sum of its lines, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param provade what was tested, each with its difference
 * @param avvikande what is outside, each with its difference
 * @param teckenoklara what adds up only without signs, each with its difference
 * @param otestade what could not be tested, since a line or the sum is not in the input
 * @param tillagg that rounding explains a difference, that signs were turned, that the lines explain the result
 * @param spar where the figures come from
 */
@Samband(visas = {InomAvrundning.class, VandaTecken.class, RadernaForklarar.class})
public record Tabellsummor(
        @Override String objekt,
        @EjNegativ int antalSummor,
        @EjNegativ int antalAvvikande,
        @EjNegativ int antalTeckenoklara,
        @EjNegativ int antalOfullstandiga,
        @EjNegativ int antalOtestade,
        String summanamn,
        BigDecimal summa,
        BigDecimal framraknad,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> provade,
        List<Skillnad> avvikande,
        List<Skillnad> teckenoklara,
        List<String> otestade,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Tabellsummor {
        provade = List.copyOf(provade);
        avvikande = List.copyOf(avvikande);
        teckenoklara = List.copyOf(teckenoklara);
        otestade = List.copyOf(otestade);
        tillagg = List.copyOf(tillagg);
    }

    /** The missing keys. */
    public List<String> nycklar() {
        return otestade;
    }
}
