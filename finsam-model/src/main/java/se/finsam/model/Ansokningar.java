package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was applied for in all, as the text sums it up.
 *
 * @param sokt applied for, in kronor
 * @param tillgangligt there to be granted, in kronor
 * @param beviljat granted, in kronor
 * @param kvar remaining, in kronor
 * @since 0.1
 */
@Api
public record Ansokningar(
        @Nullable @Belopp BigDecimal sokt,
        @Nullable @Belopp BigDecimal tillgangligt,
        @Nullable @Belopp BigDecimal beviljat,
        @Nullable @Belopp BigDecimal kvar) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AnsokningarBuilder builder() {
        return new AnsokningarBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AnsokningarBuilder toBuilder() {
        return new AnsokningarBuilder(this);
    }
}
