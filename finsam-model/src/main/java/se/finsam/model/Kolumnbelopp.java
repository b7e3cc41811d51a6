package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum in each column of a table.
 *
 * @param budget its amount in the budget, in kronor
 * @param arsredovisning its amount in the annual accounts, in kronor
 * @param foregaendeAr the same of the year before, in kronor
 * @param delarsrapport its amount in the interim report, in kronor
 * @param prognos its amount in the forecast, in kronor
 * @since 0.1
 */
@Api
public record Kolumnbelopp(
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal arsredovisning,
        @Nullable @Belopp BigDecimal foregaendeAr,
        @Nullable @Belopp BigDecimal delarsrapport,
        @Nullable @Belopp BigDecimal prognos) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KolumnbeloppBuilder builder() {
        return new KolumnbeloppBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KolumnbeloppBuilder toBuilder() {
        return new KolumnbeloppBuilder(this);
    }
}
