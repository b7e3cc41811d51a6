package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That a stated result is what the lines give, though not what the stated sums give: the sums are what is wrong.
 *
 * @param radernasIntakter the sum of the lines of income, in kronor
 * @param radernasKostnader the sum of the lines of costs, in kronor
 * @param radernasResultat the result that they give, in kronor
 * @param spar where the figures come from
 */
public record RadernaForklarar(
        BigDecimal radernasIntakter, BigDecimal radernasKostnader, BigDecimal radernasResultat, Spar spar)
        implements Faktum {}
