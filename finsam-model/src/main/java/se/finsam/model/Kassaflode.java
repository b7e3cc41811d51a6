package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cash flow statement (LKBR 4:1).
 *
 * @param ingaende cash when the year began, in kronor
 * @param forandring the change in the year, in kronor
 * @param utgaende cash when the year ended, in kronor
 * @since 0.1
 */
@Api
public record Kassaflode(
        @Nullable @Belopp BigDecimal ingaende,
        @Nullable @Belopp BigDecimal forandring,
        @Nullable @Belopp BigDecimal utgaende) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KassaflodeBuilder builder() {
        return new KassaflodeBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KassaflodeBuilder toBuilder() {
        return new KassaflodeBuilder(this);
    }
}
