package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the budget is said not to be adopted, and a meeting to have adopted it.
 *
 * @param sammantrade the meeting's day
 * @param spar where the meeting says so
 */
public record MotsagtBudgetbeslut(LocalDate sammantrade, Spar spar) implements Faktum {}
