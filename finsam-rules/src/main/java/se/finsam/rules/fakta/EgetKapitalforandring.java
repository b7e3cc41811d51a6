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
 * @param skillnad the distance between closing equity and opening equity plus result, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param spar where the figures come from
 */
@Samband(visas = InomAvrundning.class)
public record EgetKapitalforandring(
        String underlag,
        BigDecimal ingaende,
        BigDecimal resultat,
        BigDecimal utgaende,
        BigDecimal skillnad,
        BigDecimal tolerans,
        Spar spar)
        implements Faktum {
    @Override
    public List<Faktum> tillagg() {
        return InomAvrundning.av(skillnad, tolerans);
    }
}
