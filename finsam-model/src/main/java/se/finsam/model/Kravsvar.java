package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether an insats has what the förbund asks for in words of its own.
 *
 * @param krav the requirement, as in forbund.andraKrav
 * @param uppfyllt whether the insats has it
 * @since 0.1
 */
@Api
public record Kravsvar(String krav, @Nullable Boolean uppfyllt) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KravsvarBuilder builder() {
        return new KravsvarBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KravsvarBuilder toBuilder() {
        return new KravsvarBuilder(this);
    }
}
