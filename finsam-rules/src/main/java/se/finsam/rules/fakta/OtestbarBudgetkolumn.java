package se.finsam.rules.fakta;

import java.util.List;

/**
 * That a table shows a budget of which no line can be compared with the budget itself.
 *
 * @param objekt the table
 * @param nycklar what is missing
 * @param spar where the table stands
 */
public record OtestbarBudgetkolumn(@Override String objekt, List<String> nycklar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OtestbarBudgetkolumn {
        nycklar = List.copyOf(nycklar);
    }
}
