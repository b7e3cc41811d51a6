package se.finsam.rules.fakta;

import java.util.List;

/**
 * That a table states differences from budget, but none can be tested.
 *
 * @param objekt the table
 * @param nycklar what is missing
 * @param spar where the table stands
 */
public record OtestbarAvvikelsekolumn(@Override String objekt, List<String> nycklar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OtestbarAvvikelsekolumn {
        nycklar = List.copyOf(nycklar);
    }
}
