package se.finsam.rules.book;

import java.math.BigDecimal;
import se.finsam.model.Belopp;
import se.finsam.rules.fakta.Andel;

/**
 * A step of a staircase.
 *
 * @param fran the lowest amount on the step, in kronor
 * @param till the highest amount on the step, in kronor
 * @param andel the step's share
 */
public record Trappsteg(
        @Belopp BigDecimal fran,
        @Belopp BigDecimal till,
        @Andel BigDecimal andel) {}
