package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of participants.
 *
 * @param namn what the row is of
 * @param antal how many
 * @param andel the stated share of the whole
 * @since 0.1
 */
@Api
public record Deltagardel(
        String namn, @Nullable Integer antal, @Nullable BigDecimal andel) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static DeltagardelBuilder builder() {
        return new DeltagardelBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public DeltagardelBuilder toBuilder() {
        return new DeltagardelBuilder(this);
    }
}
