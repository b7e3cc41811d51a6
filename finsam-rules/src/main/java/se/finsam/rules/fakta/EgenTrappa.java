package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The förbund's own limit of equity, where the recommendation's is the one that is tested.
 *
 * @param egenTakandel the limit as a share of the tilldelning
 * @param spar where it comes from
 */
public record EgenTrappa(@Andel BigDecimal egenTakandel, Spar spar) implements Faktum {}
