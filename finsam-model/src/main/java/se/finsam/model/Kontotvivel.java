package se.finsam.model;

import java.math.BigDecimal;

/**
 * An account whose name does not go with what the chosen kontoplan has there.
 *
 * @param konto the account's number
 * @param namn its name
 * @param belopp what is booked on it, in kronor
 * @param vantat what the kontoplan has there
 * @since 0.1
 */
@Api
public record Kontotvivel(
        @Beteckning String konto, String namn, @Belopp BigDecimal belopp, String vantat) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KontotvivelBuilder builder() {
        return new KontotvivelBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KontotvivelBuilder toBuilder() {
        return new KontotvivelBuilder(this);
    }
}
