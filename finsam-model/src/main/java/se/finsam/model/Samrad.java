package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consultation with the members that comes before the budget (23 §).
 *
 * @param genomfort whether it took place
 * @param datum when
 * @param deltog the medlemmar that took part, by name or alias
 */
@Kortform({"genomfort", "datum"})
public record Samrad(
        @Nullable Boolean genomfort,
        @Nullable LocalDate datum,
        @Nullable List<String> deltog) {
    /** Copies its list. */
    public Samrad {
        deltog = Listor.kopia(deltog);
    }
}
