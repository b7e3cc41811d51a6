package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the rows, sums and result of the budget contradict each other: equity at its end is not one amount.
 *
 * @param lagst the least equity that they give, in kronor
 * @param hogst the greatest, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = EgetKapitalEfterBudget.class)
public record Arsslutsspann(BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
