package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That a meeting before adopted the budget, so that the day stated for the budget is that of a change.
 *
 * @param senareBeslut the day stated
 * @param spar where that stands
 */
public record ForstaBudgetbeslut(LocalDate senareBeslut, Spar spar) implements Faktum {}
