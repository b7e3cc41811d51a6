package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * That the staircase has no known step for this tilldelning.
 *
 * @param tilldelning the year's tilldelning, in kronor
 * @param kandaSteg the spans of tilldelning with a known step; there may be holes between them
 * @param spar where the figures come from
 */
@Samband(utesluter = {OfullstandigTilldelning.class, OkandHelhet.class})
public record UtanforTrappan(BigDecimal tilldelning, List<Spann> kandaSteg, Spar spar) implements Faktum {
    /** Copies its list. */
    public UtanforTrappan {
        kandaSteg = List.copyOf(kandaSteg);
    }
}
