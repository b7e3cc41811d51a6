package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The highest usual credit that the förbundsordning allows.
 *
 * @param kreditgrans in kronor
 * @param spar where it stands
 */
public record Kreditgrans(BigDecimal kreditgrans, Spar spar) implements Faktum {}
