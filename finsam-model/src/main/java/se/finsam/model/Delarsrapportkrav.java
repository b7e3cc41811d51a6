package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the förbundsordning asks of an interim report. Its own limits go before the usual ones.
 *
 * @param kravs whether it asks for one at all
 * @param minstManader the least number of months it shall cover
 * @param hogstManader the greatest number of months it may cover
 * @param inomManader within how many months after the period it shall be drawn up
 * @param senast the last day to draw it up, where the förbundsordning names a day
 */
@Api
@Kortform("kravs")
public record Delarsrapportkrav(
        @Nullable Boolean kravs,
        @Nullable Integer minstManader,
        @Nullable Integer hogstManader,
        @Nullable Integer inomManader,
        @Nullable LocalDate senast) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static DelarsrapportkravBuilder builder() {
        return new DelarsrapportkravBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public DelarsrapportkravBuilder toBuilder() {
        return new DelarsrapportkravBuilder(this);
    }
}
