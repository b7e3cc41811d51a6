package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One year of the annual report's overview of several years.
 *
 * @param ar the year
 * @param tilldelning the tilldelning, in kronor
 * @param intakter income, in kronor
 * @param kostnader costs, in kronor
 * @param resultat the result, in kronor
 * @param egetKapital equity when the year ended, in kronor
 * @param tillgangar assets, in kronor
 * @param soliditet equity over assets, as a share
 * @since 0.1
 */
@Api
public record Oversiktsar(
        int ar,
        @Nullable @Belopp BigDecimal tilldelning,
        @Nullable @Belopp BigDecimal intakter,
        @Nullable @Belopp BigDecimal kostnader,
        @Nullable @Belopp BigDecimal resultat,
        @Nullable @Belopp BigDecimal egetKapital,
        @Nullable @Belopp BigDecimal tillgangar,
        @Nullable BigDecimal soliditet) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Oversiktsar {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static OversiktsarBuilder builder() {
        return new OversiktsarBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public OversiktsarBuilder toBuilder() {
        return new OversiktsarBuilder(this);
    }
}
