package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the staircase has no known step for this tilldelning.
 *
 * @param tilldelning the year's tilldelning, in kronor
 * @param kandFran the lowest tilldelning with a known step, in kronor
 * @param kandTill the highest tilldelning with a known step, in kronor
 * @param spar where the figures come from
 */
@Samband(utesluter = OfullstandigTilldelning.class)
public record UtanforTrappan(BigDecimal tilldelning, BigDecimal kandFran, BigDecimal kandTill, Spar spar)
        implements Faktum {}
