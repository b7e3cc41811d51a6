package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * What equity is when the budget year ends, if the budget holds.
 *
 * @param budgetresultat the budget's result, in kronor
 * @param egetKapitalVidArsslut equity when it begins, and that, in kronor
 * @param entydigt whether they agree but for rounding: {@code JA} or {@code NEJ}
 * @param spar where the figures come from
 */
@Samband(forutsatter = PrognosEgetKapital.class)
public record EgetKapitalEfterBudget(
        BigDecimal budgetresultat,
        BigDecimal egetKapitalVidArsslut,
        @Koder({"JA", "NEJ"}) String entydigt,
        Spar spar) implements Faktum {}
