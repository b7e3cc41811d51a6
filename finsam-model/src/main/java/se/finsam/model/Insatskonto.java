package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is booked on one account for one insats. Amounts in kronor, with the sign of the account's {@link Kontoroll}.
 *
 * @param konto the account's number
 * @param utfall what was booked in the year
 * @param budget the budget for the year
 * @param rad line of the ledger's file where it first stands
 * @since 0.1
 */
@Api
public record Insatskonto(
        @Beteckning String konto,
        @Nullable @Belopp BigDecimal utfall,
        @Nullable @Belopp BigDecimal budget,
        int rad) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static InsatskontoBuilder builder() {
        return new InsatskontoBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public InsatskontoBuilder toBuilder() {
        return new InsatskontoBuilder(this);
    }
}
