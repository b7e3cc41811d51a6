package se.finsam.model.sie;

import java.math.BigDecimal;
import java.util.Arrays;

/** The months of one account, or one object of it, in a year: each counts once, however often it stands. Not thread-safe. */
final class PeriodAmounts {
    /** What came of adding a month. */
    enum Added {
        /** It is in the sum. */
        NEW,
        /** The same amount was there already. */
        SAME,
        /** Another amount was there already. */
        OTHER
    }

    private final SieSum sum = new SieSum();
    private int[] periods = {};
    private long[] amounts = {};
    private int[] lines = {};
    private int count;
    private int earlier;

    /** Adds the amount of a month. */
    Added add(int period, SieAmount amount, int line) {
        // An amount that no long holds is never the same as another: then the file is refused rather than guessed at.
        long ore = amount.fits() ? amount.ore() : Long.MIN_VALUE;
        int at = Arrays.binarySearch(periods, 0, count, period);
        if (at >= 0) {
            earlier = at;
            return ore != Long.MIN_VALUE && amounts[at] == ore ? Added.SAME : Added.OTHER;
        }
        insert(-at - 1, period, ore, line);
        sum.add(amount, line);
        return Added.NEW;
    }

    private void insert(int at, int period, long ore, int line) {
        if (count == periods.length) {
            int room = count == 0 ? 12 : count * 2;
            periods = Arrays.copyOf(periods, room);
            amounts = Arrays.copyOf(amounts, room);
            lines = Arrays.copyOf(lines, room);
        }
        System.arraycopy(periods, at, periods, at + 1, count - at);
        System.arraycopy(amounts, at, amounts, at + 1, count - at);
        System.arraycopy(lines, at, lines, at + 1, count - at);
        periods[at] = period;
        lines[at] = line;
        amounts[at] = ore;
        count++;
    }

    /** The line of the month that was there already. */
    int earlierLine() {
        return lines[earlier];
    }

    /** Its amount as people read it; empty where it was too large to keep. */
    String earlierAmount() {
        return amounts[earlier] == Long.MIN_VALUE
                ? ""
                : BigDecimal.valueOf(amounts[earlier], 2).toPlainString();
    }

    /** The line of a month that was added. */
    int line(int period) {
        return lines[Arrays.binarySearch(periods, 0, count, period)];
    }

    /** Whether a month was added. */
    boolean has(int period) {
        return Arrays.binarySearch(periods, 0, count, period) >= 0;
    }

    /** The months that were added, in order. */
    int[] periods() {
        return Arrays.copyOf(periods, count);
    }

    /** The sum of the months, and of the rows that were added without one. */
    SieSum sum() {
        return sum;
    }
}
