package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is bought from, or paid to, someone outside the medlemmar.
 *
 * @param vad what it is, in words
 * @param belopp in kronor
 * @param grund on what ground
 * @since 0.1
 */
@Api
public record Externkop(
        String vad,
        @Nullable @Belopp BigDecimal belopp,

        @Nullable @Koder({"UPPHANDLING", "BIDRAG", "AVTAL", "DIREKTUPPHANDLING", "INGEN"})
        String grund) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ExternkopBuilder builder() {
        return new ExternkopBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ExternkopBuilder toBuilder() {
        return new ExternkopBuilder(this);
    }
}
