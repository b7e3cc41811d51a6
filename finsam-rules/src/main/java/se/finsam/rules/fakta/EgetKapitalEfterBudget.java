package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * What equity is when the budget year ends, if the budget holds.
 *
 * @param prognosEgetKapital forecast equity when the year begins, in kronor
 * @param budgetresultat the budget's result, in kronor
 * @param egetKapitalVidArsslut their sum, in kronor
 * @param spar where the figures come from
 */
public record EgetKapitalEfterBudget(
        BigDecimal prognosEgetKapital, BigDecimal budgetresultat, BigDecimal egetKapitalVidArsslut, Spar spar)
        implements Faktum {}
