package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Equity when the räkenskapsår ended.
 *
 * @param egetKapital in kronor
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param tillagg how it was computed, where it is not stated
 * @param spar where it comes from
 */
@Samband(visas = BeraknatEgetKapital.class)
public record UtgaendeEgetKapital(
        BigDecimal egetKapital,

        @Koder({"ARSREDOVISNING", "DELARSRAPPORT", "HUVUDBOK", "PROGNOS"})
        String underlag,

        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public UtgaendeEgetKapital {
        tillagg = List.copyOf(tillagg);
    }
}
