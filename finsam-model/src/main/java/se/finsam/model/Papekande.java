package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remark of the revisorer of the year before, and what was done.
 *
 * @param text the remark in words
 * @param typ what kind
 * @param ar the year that was audited
 * @param atgard what is done, in words
 * @param atgardFinns whether there is a measure at all
 * @param senast the day it shall be done by
 * @param klar the day it was done, or that it is not
 * @param pagar whether it is under way
 * @since 0.1
 */
@Api
public record Papekande(
        String text,

        @Nullable @Koder({"ANMARKNING", "KRITIK", "PAPEKANDE", "REKOMMENDATION"})
        String typ,

        @Nullable Integer ar,
        @Nullable String atgard,
        @Nullable Boolean atgardFinns,
        @Nullable LocalDate senast,
        @Nullable Dagsvar klar,
        @Nullable Boolean pagar) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Papekande {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PapekandeBuilder builder() {
        return new PapekandeBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PapekandeBuilder toBuilder() {
        return new PapekandeBuilder(this);
    }
}
