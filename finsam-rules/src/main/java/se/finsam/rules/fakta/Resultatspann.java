package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the rows, sums and result of a table contradict each other: it has more than one result.
 *
 * @param tabell which table: {@code budget}, or {@code resultatrakning} where its sums give the stated result and its lines do not
 * @param lagst the least result that they give, in kronor
 * @param hogst the greatest, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = {Budgetresultat.class, Avstamning.class})
public record Resultatspann(@Nyckel String tabell, BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
