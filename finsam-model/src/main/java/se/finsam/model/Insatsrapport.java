package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that an insats gave the board.
 *
 * @param datum the day it was given, or that it was not
 * @param senast the last day for it
 * @since 0.1
 */
@Api
public record Insatsrapport(
        @Nullable Dagsvar datum, @Nullable LocalDate senast) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static InsatsrapportBuilder builder() {
        return new InsatsrapportBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public InsatsrapportBuilder toBuilder() {
        return new InsatsrapportBuilder(this);
    }
}
