package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * Equity that came from or went to another förbund.
 *
 * @param overtaget taken over, in kronor; 0 where nothing is said
 * @param overlamnat handed over, in kronor; 0 where nothing is said
 * @param spar where they stand
 */
public record OverfortEgetKapital(BigDecimal overtaget, BigDecimal overlamnat, Spar spar) implements Faktum {}
