package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of the förbund's own limit of equity.
 *
 * @param fran the least tilldelning that it is for, in kronor
 * @param till the greatest tilldelning that it is for, in kronor; null where there is no greatest
 * @param andel the greatest equity, as a share of the tilldelning: 0.20 is twenty per cent
 */
@Api
public record EgetKapitalSteg(
        @Belopp BigDecimal fran, @Nullable @Belopp BigDecimal till, BigDecimal andel) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static EgetKapitalStegBuilder builder() {
        return new EgetKapitalStegBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public EgetKapitalStegBuilder toBuilder() {
        return new EgetKapitalStegBuilder(this);
    }
}
