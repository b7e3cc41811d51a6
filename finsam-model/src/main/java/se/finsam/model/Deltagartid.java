package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * How long one participant may be in an insats, and how long they were.
 *
 * @param enhet what the times are counted in
 * @param minst the shortest time that is meant
 * @param hogst the longest time that is allowed
 * @param kortast the shortest time that a participant was there
 * @param langst the longest time that a participant was there
 * @since 0.1
 */
@Api
public record Deltagartid(
        @Nullable @Koder({"DAGAR", "VECKOR", "MANADER"}) String enhet,
        @Nullable Integer minst,
        @Nullable Integer hogst,
        @Nullable Integer kortast,
        @Nullable Integer langst) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static DeltagartidBuilder builder() {
        return new DeltagartidBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public DeltagartidBuilder toBuilder() {
        return new DeltagartidBuilder(this);
    }
}
