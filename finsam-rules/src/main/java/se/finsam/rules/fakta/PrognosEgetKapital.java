package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Equity when the budget year begins: as the budget forecasts it, else what the year before ended with.
 *
 * @param prognosEgetKapital in kronor
 * @param tillagg that it is last year's closing
 * @param spar where it comes from
 */
@Samband(visas = EgetKapitalVidArsskiftet.class)
public record PrognosEgetKapital(BigDecimal prognosEgetKapital, List<Faktum> tillagg, Spar spar) implements Faktum {
    /** Copies its list. */
    public PrognosEgetKapital {
        tillagg = List.copyOf(tillagg);
    }
}
