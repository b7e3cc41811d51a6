package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Equity when the räkenskapsår ended.
 *
 * @param egetKapital in kronor
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param negativt {@code JA} where it is not above zero at the end of the year by every reading, and so within any limit: no limit
 *     is below that. Else {@code NEJ}, as of an interim report's, which is not that of the year's end
 * @param tillagg how it was computed, where it is not stated
 * @param spar where it comes from
 */
@Samband(visas = BeraknatEgetKapital.class)
public record UtgaendeEgetKapital(
        BigDecimal egetKapital,

        @Koder({"ARSREDOVISNING", "DELARSRAPPORT", "HUVUDBOK", "PROGNOS"})
        String underlag,

        @Koder({"JA", "NEJ"}) String negativt,

        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public UtgaendeEgetKapital {
        tillagg = List.copyOf(tillagg);
    }
}
