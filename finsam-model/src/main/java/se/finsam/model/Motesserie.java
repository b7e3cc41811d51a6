package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Meetings that the förbund has decided to have with others, so many a year.
 *
 * @param med with whom
 * @param perAr how many a year were decided
 * @param hallna how many were held in the year
 * @since 0.1
 */
@Api
public record Motesserie(
        String med, @Nullable Integer perAr, @Nullable Integer hallna) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static MotesserieBuilder builder() {
        return new MotesserieBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public MotesserieBuilder toBuilder() {
        return new MotesserieBuilder(this);
    }
}
