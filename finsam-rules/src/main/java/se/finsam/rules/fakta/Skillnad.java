package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * How far a sum is from its lines.
 *
 * @param namn what the sum is called
 * @param belopp the distance, in kronor
 */
public record Skillnad(String namn, BigDecimal belopp) {}
