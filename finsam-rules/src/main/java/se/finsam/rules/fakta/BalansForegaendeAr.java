package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The balance sheet's two sides the year before, equity then being this year's opening equity.
 *
 * @param tillgangarForegaendeAr assets, in kronor
 * @param egetKapitalOchSkulderForegaendeAr equity, provisions and liabilities, in kronor
 * @param skillnadForegaendeAr the distance between them, in kronor
 * @param toleransForegaendeAr what rounding may explain, in kronor
 * @param spar where the figures come from
 */
public record BalansForegaendeAr(
        BigDecimal tillgangarForegaendeAr,
        BigDecimal egetKapitalOchSkulderForegaendeAr,
        BigDecimal skillnadForegaendeAr,
        BigDecimal toleransForegaendeAr,
        Spar spar)
        implements Faktum {}
