package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an insats is to follow or ask about without a value to reach: statistics, a survey at its start.
 *
 * @param vad what is followed
 * @param senast the last day to have done it
 * @param gjord the day it was done, or that it was not
 * @since 0.1
 */
@Api
public record Matning(
        String vad, @Nullable LocalDate senast, @Nullable Dagsvar gjord) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static MatningBuilder builder() {
        return new MatningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public MatningBuilder toBuilder() {
        return new MatningBuilder(this);
    }
}
