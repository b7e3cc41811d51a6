package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Meetings of the styrgrupp of an insats.
 *
 * @param perAr how many a year were agreed
 * @param hallna how many were held in the year
 * @since 0.1
 */
@Api
public record Styrgruppsmoten(
        @Nullable Integer perAr, @Nullable Integer hallna) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static StyrgruppsmotenBuilder builder() {
        return new StyrgruppsmotenBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public StyrgruppsmotenBuilder toBuilder() {
        return new StyrgruppsmotenBuilder(this);
    }
}
