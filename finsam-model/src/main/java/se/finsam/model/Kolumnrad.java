package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with several columns.
 *
 * @param post what the line is called
 * @param grupp the group of the table that it belongs to
 * @param not the note that the annual accounts refer to
 * @param budget its amount in the budget, in kronor
 * @param arsredovisning its amount in the annual accounts, in kronor
 * @param foregaendeAr the same of the year before, in kronor
 * @param delarsrapport its amount in the interim report, in kronor
 * @param prognos its amount in the forecast, in kronor
 * @since 0.1
 */
@Api
public record Kolumnrad(
        String post,
        @Nullable String grupp,
        @Nullable @Beteckning String not,
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal arsredovisning,
        @Nullable @Belopp BigDecimal foregaendeAr,
        @Nullable @Belopp BigDecimal delarsrapport,
        @Nullable @Belopp BigDecimal prognos) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Kolumnrad {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KolumnradBuilder builder() {
        return new KolumnradBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KolumnradBuilder toBuilder() {
        return new KolumnradBuilder(this);
    }
}
