package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * What equity is when the budget year ends, if the budget holds.
 *
 * @param prognosEgetKapital forecast equity when the year begins, in kronor
 * @param budgetresultat the budget's result, in kronor
 * @param egetKapitalVidArsslut their sum, in kronor
 * @param entydigt whether they agree but for rounding: {@code JA} or {@code NEJ}
 * @param tillagg that opening equity is last year's closing
 * @param spar where the figures come from
 */
@Samband(visas = EgetKapitalVidArsskiftet.class)
public record EgetKapitalEfterBudget(
        BigDecimal prognosEgetKapital,
        BigDecimal budgetresultat,
        BigDecimal egetKapitalVidArsslut,
        @Koder({"JA", "NEJ"}) String entydigt,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalEfterBudget {
        tillagg = List.copyOf(tillagg);
    }
}
