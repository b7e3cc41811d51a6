package se.finsam.rules.fakta;

import java.util.List;

/**
 * Lines that only one of two years has, beside figures that differ.
 *
 * @param avenUtanMotsvarighet the lines, each with its amount
 * @param spar where they stand
 */
public record AvenUtanMotsvarighet(List<Skillnad> avenUtanMotsvarighet, Spar spar) implements Faktum {
    /** Copies its list. */
    public AvenUtanMotsvarighet {
        avenUtanMotsvarighet = List.copyOf(avenUtanMotsvarighet);
    }
}
