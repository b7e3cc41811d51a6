package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A group of cost lines with its sum.
 *
 * @param grupp the group's name
 * @param summa its sum in kronor
 * @param budget its budget in kronor, where the table shows it
 * @param avvikelse the difference from budget that the table states, in kronor
 */
@Api
public record Grupp(
        String grupp,
        @Nullable @Belopp BigDecimal summa,
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal avvikelse) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static GruppBuilder builder() {
        return new GruppBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public GruppBuilder toBuilder() {
        return new GruppBuilder(this);
    }
}
