package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a budget that was adopted before (23 §).
 *
 * @param datum the day it was decided
 * @param belopp how much it changes the budget's costs, in kronor; negative where it lowers them
 * @param finansieringAngiven whether the decision says how it is to be paid for
 * @param poster the lines that it changes, with what each is changed by
 * @param sammantrade the meeting that decided it
 * @param avStyrelsen whether the board decided it
 */
@Api
public record Budgetandring(
        @Nullable LocalDate datum,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean finansieringAngiven,
        @Nullable List<Post> poster,
        @Nullable LocalDate sammantrade,
        @Nullable Boolean avStyrelsen) {
    /** Copies its list. */
    public Budgetandring {
        poster = Listor.kopia(poster);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static BudgetandringBuilder builder() {
        return new BudgetandringBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public BudgetandringBuilder toBuilder() {
        return new BudgetandringBuilder(this);
    }
}
