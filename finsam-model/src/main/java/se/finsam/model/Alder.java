package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years.
 *
 * @param fran the lowest
 * @param till the highest
 * @since 0.1
 */
@Api
public record Alder(@Nullable Integer fran, @Nullable Integer till) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AlderBuilder builder() {
        return new AlderBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AlderBuilder toBuilder() {
        return new AlderBuilder(this);
    }
}
