package se.finsam.rules.book;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Belopp;
import se.finsam.rules.fakta.Andel;

/**
 * A step of a staircase.
 *
 * @param fran the lowest amount on the step, in kronor
 * @param till the highest amount on the step, in kronor; null where it has no end, which only the last step may
 * @param andel the step's share, from 0 to 1
 */
public record Trappsteg(
        @Belopp BigDecimal fran,
        @Nullable @Belopp BigDecimal till,
        @Andel BigDecimal andel) {
    /** Whether an amount in kronor is on the step. */
    public boolean galler(BigDecimal amount) {
        return fran.compareTo(amount) <= 0 && (till == null || amount.compareTo(till) <= 0);
    }
}
