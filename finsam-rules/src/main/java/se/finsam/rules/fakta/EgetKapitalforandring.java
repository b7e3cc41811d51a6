package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Equity over the year.
 *
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param ingaende opening equity, in kronor
 * @param resultat the result, in kronor
 * @param utgaende closing equity, in kronor
 * @param skillnad the distance between closing equity and opening equity plus result and what was taken over, less what was
 *     handed over, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param avslut {@code OKLART} where nothing is left and it is not said whether it was handed over, else {@code NEJ}
 * @param tillagg what was taken or handed over, where it is stated
 * @param spar where the figures come from
 */
@Samband(visas = {OverfortEgetKapital.class, InomAvrundning.class})
public record EgetKapitalforandring(
        @Koder({"ARSREDOVISNING", "DELARSRAPPORT", "HUVUDBOK", "PROGNOS"})
        String underlag,

        BigDecimal ingaende,
        BigDecimal resultat,
        BigDecimal utgaende,
        BigDecimal skillnad,
        BigDecimal tolerans,
        @Koder({"NEJ", "OKLART"}) String avslut,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalforandring {
        tillagg = List.copyOf(tillagg);
    }
}
