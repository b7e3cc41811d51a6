package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Reports of an insats to others than the board.
 *
 * @param mottagare to whom
 * @param perAr how many a year were agreed
 * @param lamnade how many were given in the year
 * @since 0.1
 */
@Api
public record Rapportserie(
        String mottagare, @Nullable Integer perAr, @Nullable Integer lamnade) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static RapportserieBuilder builder() {
        return new RapportserieBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public RapportserieBuilder toBuilder() {
        return new RapportserieBuilder(this);
    }
}
