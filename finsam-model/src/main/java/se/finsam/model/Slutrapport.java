package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The final report of an insats.
 *
 * @param datum the day it was given, or that it was not
 * @param senast the last day for it
 * @param mal whether it reports the goals
 * @param deltagare whether it reports the participants
 * @param ekonomi whether it reports the economy
 * @param implementering whether it reports what is carried on
 * @since 0.1
 */
@Api
public record Slutrapport(
        @Nullable Dagsvar datum,
        @Nullable LocalDate senast,
        @Nullable Boolean mal,
        @Nullable Boolean deltagare,
        @Nullable Boolean ekonomi,
        @Nullable Boolean implementering) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static SlutrapportBuilder builder() {
        return new SlutrapportBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public SlutrapportBuilder toBuilder() {
        return new SlutrapportBuilder(this);
    }
}
