package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who took part in the consultation before the budget.
 *
 * @param deltog their names
 * @param spar where they stand
 */
public record Samradsdeltagare(List<String> deltog, Spar spar) implements Faktum {
    /** Copies its list. */
    public Samradsdeltagare {
        deltog = List.copyOf(deltog);
    }
}
