package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table's stated differences from budget. The figures are those of the difference that is furthest off.
 *
 * @param objekt the table
 * @param antalProvade how many differences were tested
 * @param antalOtestade how many could not be
 * @param avvikelse the stated difference, in kronor
 * @param framraknad budget less outcome, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param avvikande the groups or lines that are outside, each with its distance
 * @param otestade the groups or lines without a known budget or outcome
 * @param nycklar the keys that they lack
 * @param spar where the figures come from
 */
@Samband(utesluter = OtestbarAvvikelsekolumn.class, visas = InomAvrundning.class)
public record Avvikelsekolumn(
        @Override String objekt,
        @EjNegativ int antalProvade,
        @EjNegativ int antalOtestade,
        BigDecimal avvikelse,
        BigDecimal framraknad,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> avvikande,
        List<String> otestade,
        List<String> nycklar,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Avvikelsekolumn {
        avvikande = List.copyOf(avvikande);
        otestade = List.copyOf(otestade);
        nycklar = List.copyOf(nycklar);
    }

    @Override
    public List<Faktum> tillagg() {
        return InomAvrundning.av(skillnad, tolerans);
    }
}
