package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of amounts, each held against what gives it. The figures are those of the amount that is furthest off; a control's
 * rows call them what they are there.
 *
 * @param slag which column, such as {@code avvikelse} or {@code jamforelsetal}
 * @param objekt the table; empty where the column is that of several
 * @param antalProvade how many amounts were tested
 * @param antalOtestade how many could not be
 * @param angivet the stated amount, in kronor
 * @param framraknat what gives it, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param avvikande the lines that are outside, each with its distance
 * @param otestade the lines that could not be tested
 * @param nycklar the keys that they lack, where those are known
 * @param tillagg that rounding explains a difference, and what else is shown with it
 * @param spar where the figures come from
 */
@Samband(visas = {InomAvrundning.class, AvenUtanMotsvarighet.class, AvenOjamforda.class})
public record Kolumnprov(
        @Nyckel String slag,
        @Override String objekt,
        @EjNegativ int antalProvade,
        @EjNegativ int antalOtestade,
        BigDecimal angivet,
        BigDecimal framraknat,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> avvikande,
        List<String> otestade,
        List<String> nycklar,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Kolumnprov {
        avvikande = List.copyOf(avvikande);
        otestade = List.copyOf(otestade);
        nycklar = List.copyOf(nycklar);
        tillagg = List.copyOf(tillagg);
    }
}
