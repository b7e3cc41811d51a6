package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a medlem pays to the förbund for the year (5 §). Försäkringskassan's row is for Arbetsförmedlingen too, unless
 * Arbetsförmedlingen has a row of its own.
 *
 * @param medlem the medlem's name; null where the row is for all medlemmar together
 * @param belopp the amount in kronor
 * @param betalt what was paid in the year, in kronor
 * @param betaltDatum the day the last of it was paid, or that it was not
 */
@Api
public record Tilldelning(
        @Nullable String medlem,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable @Belopp BigDecimal betalt,
        @Nullable Dagsvar betaltDatum) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static TilldelningBuilder builder() {
        return new TilldelningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public TilldelningBuilder toBuilder() {
        return new TilldelningBuilder(this);
    }
}
