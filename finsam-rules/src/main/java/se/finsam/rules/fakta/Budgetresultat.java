package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The result of the budget: income less costs, and finance where the budget has it.
 *
 * @param resultat in kronor
 * @param spar where it comes from
 */
public record Budgetresultat(BigDecimal resultat, Spar spar) implements Faktum {}
