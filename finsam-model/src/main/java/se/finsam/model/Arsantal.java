package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A count of another year.
 *
 * @param ar the year
 * @param antal how many
 * @since 0.1
 */
@Api
public record Arsantal(int ar, @Nullable Integer antal) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ArsantalBuilder builder() {
        return new ArsantalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ArsantalBuilder toBuilder() {
        return new ArsantalBuilder(this);
    }
}
