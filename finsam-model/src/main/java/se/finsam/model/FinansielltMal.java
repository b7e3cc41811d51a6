package se.finsam.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A financial goal that the board has set.
 *
 * @param text the goal in words
 * @param matt how it is measured, as a code; absent where it cannot be measured
 * @param varde its limit: a share where the measure is a share, else as the measure says
 * @param bedomning the board's own statement, as a code
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
@Api
public record FinansielltMal(
        @Nullable String text,

        @Nullable @Koder(
                oppen = true,
                value = {"EGET_KAPITAL_ANDEL_HOGST", "EGET_KAPITAL_ANDEL_MINST", "SOLIDITET_MINST"})
        String matt,

        @Nullable BigDecimal varde,

        @Nullable @Koder({"UPPFYLLT", "EJ_UPPFYLLT", "DELVIS_UPPFYLLT"})
        String bedomning,

        @Nullable Map<String, Object> egna) {
    /** Copies its keys. */
    public FinansielltMal {
        egna = Listor.egna(egna);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static FinansielltMalBuilder builder() {
        return new FinansielltMalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public FinansielltMalBuilder toBuilder() {
        return new FinansielltMalBuilder(this);
    }
}
