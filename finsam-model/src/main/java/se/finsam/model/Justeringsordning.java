package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * How minutes are adjusted, as the förbundsordning or the board has decided (KL 5:69).
 *
 * @param antal how many adjust them, the ordförande not counted
 * @param franAnnanMedlem whether an adjuster shall come from another medlem than the ordförande
 * @param inomDagar within how many days of the meeting, where decided
 * @since 0.1
 */
@Api
public record Justeringsordning(
        @Nullable Integer antal,
        @Nullable Boolean franAnnanMedlem,
        @Nullable Integer inomDagar) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static JusteringsordningBuilder builder() {
        return new JusteringsordningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public JusteringsordningBuilder toBuilder() {
        return new JusteringsordningBuilder(this);
    }
}
