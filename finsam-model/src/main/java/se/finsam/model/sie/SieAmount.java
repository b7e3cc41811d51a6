package se.finsam.model.sie;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Reads an amount: in whole öre where it fits into a long, which nearly all do, so that millions of them cost nothing. Holds
 * the one last read; not thread-safe.
 */
final class SieAmount {
    /** How an amount was written. */
    enum Form {
        /** As the format has it. */
        RIGHT,
        /** So that it can be read all the same. */
        OTHER,
        /** With more digits than the limit. */
        TOO_LONG,
        /** Not to be read. */
        WRONG
    }

    /** What a long holds of decimal digits, whatever they are. */
    private static final int LONG_DIGITS = 16;

    private final int longest;
    private long ore;
    private boolean fits;
    private BigDecimal exact = BigDecimal.ZERO;

    SieAmount(int longest) {
        this.longest = longest;
    }

    /** Reads what stands between two places. */
    Form read(byte[] buf, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && buf[start] == ' ') {
            start++;
        }
        while (end > start && buf[end - 1] == ' ') {
            end--;
        }
        boolean other = start != from || end != to;
        boolean minus = start < end && buf[start] == '-';
        int at = start;
        if (at < end && (minus || buf[at] == '+')) {
            other |= !minus;
            at++;
        }
        int digits = 0;
        int point = -1;
        long value = 0;
        int first = at;
        for (; at < end; at++) {
            int b = buf[at];
            if (b >= '0' && b <= '9') {
                digits++;
                value = digits > LONG_DIGITS ? 0 : value * 10 + (b - '0');
            } else if ((b == '.' || b == ',') && point < 0) {
                point = at;
            } else {
                return Form.WRONG;
            }
        }
        if (digits == 0) {
            return Form.WRONG;
        }
        if (digits > longest) {
            return Form.TOO_LONG;
        }
        int decimals = point < 0 ? 0 : end - point - 1;
        if (point >= 0) {
            boolean comma = buf[point] == ',';
            if (comma && (decimals == 0 || decimals > 2)) {
                // 1,234 may be a thousand or one: nothing to guess about.
                return Form.WRONG;
            }
            other |= comma || decimals == 0 || decimals > 2 || point == first;
        }
        fits = digits <= LONG_DIGITS && decimals <= 2;
        if (fits) {
            value *= decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
            ore = minus ? -value : value;
        } else {
            exact = exact(buf, first, end, minus);
            fits = exact.scale() <= 2 && exact.precision() <= LONG_DIGITS;
            if (fits) {
                ore = exact.movePointRight(2).longValueExact();
            }
        }
        return other ? Form.OTHER : Form.RIGHT;
    }

    private static BigDecimal exact(byte[] buf, int first, int end, boolean minus) {
        String digits = new String(buf, first, end - first, StandardCharsets.US_ASCII).replace(',', '.');
        BigDecimal value = kronor(new BigDecimal(digits));
        return minus ? value.negate() : value;
    }

    /** With two decimals, or as many more as it needs. */
    static BigDecimal kronor(BigDecimal value) {
        BigDecimal least = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return least.scale() < 2 ? least.setScale(2) : least;
    }

    /** Whether it is whole öre within a long. */
    boolean fits() {
        return fits;
    }

    /** In öre, where it fits. */
    long ore() {
        return ore;
    }

    /** In kronor. */
    BigDecimal kronor() {
        return fits ? BigDecimal.valueOf(ore, 2) : exact;
    }
}
