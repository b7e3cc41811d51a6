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
@Api
@Kortform({"genomfort", "datum"})
public record Samrad(
        @Nullable Boolean genomfort,
        @Nullable LocalDate datum,
        @Nullable List<String> deltog) {
    /** Copies its list. */
    public Samrad {
        deltog = Listor.kopia(deltog);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static SamradBuilder builder() {
        return new SamradBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public SamradBuilder toBuilder() {
        return new SamradBuilder(this);
    }
}
