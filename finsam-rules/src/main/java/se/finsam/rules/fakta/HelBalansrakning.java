package se.finsam.rules.fakta;

import java.util.List;

/**
 * What a balance sheet shows none of. It is known to be copied whole, since the lines of both its sides give its sums.
 *
 * @param visarInga {@code PANTER}, {@code ANSVARSFORBINDELSER} or both
 * @param spar always empty: there is no place for what is not there
 */
public record HelBalansrakning(List<String> visarInga, Spar spar) implements Faktum {
    /** Copies its list. */
    public HelBalansrakning {
        visarInga = List.copyOf(visarInga);
    }
}
