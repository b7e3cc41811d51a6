package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * An insats' grant beside what it accounted for.
 *
 * @param objekt the insats
 * @param beviljat the grant, in kronor
 * @param redovisadBudget the budget that it reported, in kronor
 * @param utfall its outcome, in kronor
 * @param skillnad the distance between grant and reported budget, in kronor
 * @param overskridande how much the outcome is above the grant, in kronor; zero where it is not
 * @param minus whether one of the three is below zero, as where costs are written with a minus
 * @param spar where the figures stand
 */
public record Insatsmedel(
        @Override String objekt,
        BigDecimal beviljat,
        BigDecimal redovisadBudget,
        BigDecimal utfall,
        @EjNegativ BigDecimal skillnad,
        @EjNegativ BigDecimal overskridande,
        boolean minus,
        Spar spar)
        implements Faktum {}
