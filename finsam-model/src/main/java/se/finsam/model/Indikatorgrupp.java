package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one group to the national indicators.
 *
 * @param grupp which group
 * @param antalSvar how many answers
 * @param medelvarde their mean, on the scale of the form
 * @param foregaende the mean of the year before
 * @since 0.1
 */
@Api
public record Indikatorgrupp(
        String grupp,
        @Nullable Integer antalSvar,
        @Nullable BigDecimal medelvarde,
        @Nullable BigDecimal foregaende) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static IndikatorgruppBuilder builder() {
        return new IndikatorgruppBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public IndikatorgruppBuilder toBuilder() {
        return new IndikatorgruppBuilder(this);
    }
}
