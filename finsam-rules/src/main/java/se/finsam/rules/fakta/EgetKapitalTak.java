package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The highest equity that the staircase of Nationella rådet's recommendation allows at this tilldelning.
 *
 * @param tilldelning the year's tilldelning from all medlemmar, in kronor
 * @param takandel the step's share of the tilldelning
 * @param tak the limit, in kronor
 * @param steg the span of tilldelning that the step is for
 * @param spar where the figures come from
 */
@Samband(utesluter = {UtanforTrappan.class, OfullstandigTilldelning.class, OkandHelhet.class})
public record EgetKapitalTak(BigDecimal tilldelning, @Andel BigDecimal takandel, BigDecimal tak, Spann steg, Spar spar)
        implements Faktum {}
