package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement gives one year.
 *
 * @param ar the year
 * @param belopp the amount of that year, in kronor
 * @param villkor what the year hangs on, in words
 * @param uppfyllt whether that is met
 */
@Api
public record Avtalsar(
        int ar,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable String villkor,
        @Nullable Boolean uppfyllt) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AvtalsarBuilder builder() {
        return new AvtalsarBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AvtalsarBuilder toBuilder() {
        return new AvtalsarBuilder(this);
    }
}
