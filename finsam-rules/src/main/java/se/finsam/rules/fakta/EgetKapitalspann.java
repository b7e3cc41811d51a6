package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That figures which belong together give more than one equity.
 *
 * @param tid when: {@code arets-slut}, where stated closing equity is not opening equity with the result, or {@code
 *     budgetarets-slut}, where the rows, sums and result of the budget contradict each other
 * @param lagst the least that they give, in kronor
 * @param hogst the greatest, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = {UtgaendeEgetKapital.class, EgetKapitalBudgetar.class})
public record EgetKapitalspann(@Nyckel String tid, BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
