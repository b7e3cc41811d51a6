package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the rows, sums and result of the budget contradict each other: it has more than one result.
 *
 * @param lagst the least result that they give, in kronor
 * @param hogst the greatest, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = Budgetresultat.class)
public record Budgetspann(BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
