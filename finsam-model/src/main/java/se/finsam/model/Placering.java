package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money of the förbund that is placed.
 *
 * @param form in which form
 * @param belopp how much, in kronor
 * @since 0.1
 */
@Api
public record Placering(
        @Koder(
                oppen = true,
                value = {
                    "INLANING_SVENSK_BANK",
                    "INLANING_ANNAN_BANK",
                    "KONCERNKONTO",
                    "RANTEBARANDE_VARDEPAPPER",
                    "FONDER",
                    "AKTIER"
                })
        String form,

        @Nullable @Belopp BigDecimal belopp) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PlaceringBuilder builder() {
        return new PlaceringBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PlaceringBuilder toBuilder() {
        return new PlaceringBuilder(this);
    }
}
