package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That equity is not stated, and was computed from opening equity and the result.
 *
 * @param ingaendeEgetKapital opening equity, in kronor
 * @param aretsForandring the result, in kronor
 * @param spar where the figures come from
 */
public record BeraknatEgetKapital(BigDecimal ingaendeEgetKapital, BigDecimal aretsForandring, Spar spar)
        implements Faktum {}
