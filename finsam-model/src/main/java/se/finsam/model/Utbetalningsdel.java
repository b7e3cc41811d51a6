package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a grant.
 *
 * @param belopp in kronor
 * @param mottagare who was paid
 * @param villkor the term that it hangs on, in words
 * @param villkorUppfyllt the day the term was met, or that it was not
 * @param datum the day it was paid, or that it was not
 * @since 0.1
 */
@Api
public record Utbetalningsdel(
        @Nullable @Belopp BigDecimal belopp,
        @Nullable String mottagare,
        @Nullable String villkor,
        @Nullable Dagsvar villkorUppfyllt,
        @Nullable Dagsvar datum) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UtbetalningsdelBuilder builder() {
        return new UtbetalningsdelBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UtbetalningsdelBuilder toBuilder() {
        return new UtbetalningsdelBuilder(this);
    }
}
