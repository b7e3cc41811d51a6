package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a budget that was adopted before (23 §).
 *
 * @param datum the day it was decided
 * @param belopp how much it changes the budget's costs, in kronor; negative where it lowers them
 * @param finansieringAngiven whether the decision says how it is to be paid for
 */
public record Budgetandring(
        @Nullable LocalDate datum,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean finansieringAngiven) {}
