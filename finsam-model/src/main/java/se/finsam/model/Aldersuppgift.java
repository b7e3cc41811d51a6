package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Ages of an insats as another place of the documents states them.
 *
 * @param fran the lowest
 * @param till the highest
 * @param kalla where it stands
 * @since 0.1
 */
@Api
public record Aldersuppgift(
        @Nullable Integer fran,
        @Nullable Integer till,
        @Nullable String kalla) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AldersuppgiftBuilder builder() {
        return new AldersuppgiftBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AldersuppgiftBuilder toBuilder() {
        return new AldersuppgiftBuilder(this);
    }
}
