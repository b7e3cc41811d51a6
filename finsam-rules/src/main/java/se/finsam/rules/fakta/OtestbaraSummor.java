package se.finsam.rules.fakta;

import java.util.List;

/**
 * That a table is there, but none of its sums can be tested.
 *
 * @param objekt the table
 * @param nycklar the keys that are missing
 * @param spar where the table stands
 */
public record OtestbaraSummor(@Override String objekt, List<String> nycklar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OtestbaraSummor {
        nycklar = List.copyOf(nycklar);
    }
}
