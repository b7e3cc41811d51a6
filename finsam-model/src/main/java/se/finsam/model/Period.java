package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time from a day to a day.
 *
 * @param fran its first day
 * @param till its last day
 * @since 0.1
 */
@Api
public record Period(@Nullable LocalDate fran, @Nullable LocalDate till) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PeriodBuilder builder() {
        return new PeriodBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PeriodBuilder toBuilder() {
        return new PeriodBuilder(this);
    }
}
