package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an insats accounted for its money.
 *
 * @param budget the budget that it reported, in kronor
 * @param utfall its outcome, in kronor
 * @param inlamnad the day the account was handed in, or that it was not
 * @param rader its lines: {@code budget} and {@code belopp} of each
 */
public record Redovisning(
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal utfall,
        @Nullable Dagsvar inlamnad,
        @Nullable List<Post> rader) {
    /** Copies its lists. */
    public Redovisning {
        rader = Listor.kopia(rader);
    }
}
