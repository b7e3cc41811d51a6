package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the stated result is what the stated sums give, but not what the lines give.
 *
 * @param lagst the least result that the table gives, in kronor
 * @param hogst the greatest, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = Resultatprov.class)
public record RadresultatSkiljer(BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
