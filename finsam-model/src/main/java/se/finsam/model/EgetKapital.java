package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Equity over a year.
 *
 * @param ingaende opening equity, in kronor
 * @param overtaget taken over from a förbund that merged into this one, in kronor
 * @param overlamnat handed over when the förbund ended, in kronor
 * @param aretsResultat result of the year, in kronor
 * @param utgaende closing equity, in kronor
 * @param not the note that the line of equity refers to
 */
@Api
public record EgetKapital(
        @Nullable @Belopp BigDecimal ingaende,
        @Nullable @Belopp BigDecimal overtaget,
        @Nullable @Belopp BigDecimal overlamnat,
        @Nullable @Belopp BigDecimal aretsResultat,
        @Nullable @Belopp BigDecimal utgaende,
        @Nullable @Beteckning String not) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static EgetKapitalBuilder builder() {
        return new EgetKapitalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public EgetKapitalBuilder toBuilder() {
        return new EgetKapitalBuilder(this);
    }
}
