package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Participants of an insats as the interim report states them, from the year's first day.
 *
 * @param till the last day that the counts are of
 * @param unika how many different people
 * @param nya how many came
 * @param avslutade how many left
 * @param kvarvarande how many take part
 * @param tillfallen how many visits, calls or meetings; never people
 * @since 0.1
 */
@Api
public record Halvarsdeltagare(
        @Nullable LocalDate till,
        @Nullable Integer unika,
        @Nullable Integer nya,
        @Nullable Integer avslutade,
        @Nullable Integer kvarvarande,
        @Nullable Integer tillfallen) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static HalvarsdeltagareBuilder builder() {
        return new HalvarsdeltagareBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public HalvarsdeltagareBuilder toBuilder() {
        return new HalvarsdeltagareBuilder(this);
    }
}
