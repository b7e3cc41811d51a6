package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The highest equity that the staircase of Nationella rådet's recommendation allows at this tilldelning.
 *
 * @param tilldelning the year's tilldelning from all medlemmar, in kronor
 * @param takandel the step's share of the tilldelning
 * @param tak the limit, in kronor
 * @param stegFran where the step is known to begin, in kronor of tilldelning
 * @param stegTill where the step is known to end, in kronor of tilldelning
 * @param spar where the figures come from
 */
@Samband(utesluter = {UtanforTrappan.class, OfullstandigTilldelning.class})
public record EgetKapitalTak(
        BigDecimal tilldelning,
        @Andel BigDecimal takandel,
        BigDecimal tak,
        BigDecimal stegFran,
        BigDecimal stegTill,
        Spar spar)
        implements Faktum {}
