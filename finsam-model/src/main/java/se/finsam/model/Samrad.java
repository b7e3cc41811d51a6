package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The consultation with the members that comes before the budget (23 §).
 *
 * @param genomfort whether it took place
 * @param datum when
 */
@Kortform({"genomfort", "datum"})
public record Samrad(@Nullable Boolean genomfort, @Nullable LocalDate datum) {}
