package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * Last year's result, which stands in equity when the year begins and did not when the last one ended.
 *
 * @param overfort in kronor; negative where it was a loss
 * @param spar where it is seen
 */
@Samband(utesluter = TomHuvudbok.class)
public record ResultatOverfort(BigDecimal overfort, Spar spar) implements Faktum {}
