package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A voucher whose rows do not add up to zero.
 *
 * @param verifikation its series and number
 * @param datum its day
 * @param differens debit less credit, in kronor
 * @param rad line of the ledger's file where it stands
 * @since 0.1
 */
@Api
public record Obalans(
        @Nullable @Beteckning String verifikation,
        @Nullable LocalDate datum,
        @Belopp BigDecimal differens,
        int rad) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ObalansBuilder builder() {
        return new ObalansBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ObalansBuilder toBuilder() {
        return new ObalansBuilder(this);
    }
}
