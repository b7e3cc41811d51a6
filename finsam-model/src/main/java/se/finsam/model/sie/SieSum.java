package se.finsam.model.sie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A sum of amounts, in öre until they no longer fit. Not thread-safe. */
final class SieSum {
    private long ore;
    private @Nullable BigDecimal more;
    private int line;
    private int count;

    /** Adds an amount that stood on a line. */
    void add(SieAmount amount, int lineNumber) {
        if (count == 0) {
            line = lineNumber;
        }
        count++;
        if (!amount.fits()) {
            keep(amount.kronor());
            return;
        }
        long sum = ore + amount.ore();
        if (((ore ^ sum) & (amount.ore() ^ sum)) < 0) {
            keep(BigDecimal.valueOf(ore, 2));
            sum = amount.ore();
        }
        ore = sum;
    }

    private void keep(BigDecimal kronor) {
        more = more == null ? kronor : more.add(kronor);
    }

    /** Begins anew. */
    void clear() {
        ore = 0;
        more = null;
        line = 0;
        count = 0;
    }

    /** The line of the first amount; 0 where there is none. */
    int line() {
        return line;
    }

    /** How many amounts were added. */
    int count() {
        return count;
    }

    boolean zero() {
        return more == null ? ore == 0 : kronor().signum() == 0;
    }

    /** In kronor, with two decimals or as many more as it needs. */
    BigDecimal kronor() {
        BigDecimal part = BigDecimal.valueOf(ore, 2);
        return more == null ? part : SieAmount.kronor(part.add(more));
    }

    /** The same as a balance of a year; null where nothing was added. */
    @Nullable SieSaldo saldo(int ar) {
        return count == 0 ? null : new SieSaldo(ar, kronor(), line, count);
    }
}
