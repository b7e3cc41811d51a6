package se.finsam.report.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Places values along a line; values beyond its ends are placed at them. */
final class Scale {
    private final BigDecimal from;
    private final BigDecimal span;
    private final BigDecimal start;
    private final BigDecimal length;

    /**
     * A scale from a value at one point to another value at another.
     *
     * @param from the value at {@code start}
     * @param to the value at {@code end}; where it is not above {@code from} all values are placed at {@code start}
     */
    Scale(BigDecimal from, BigDecimal to, int start, int end) {
        this.from = from;
        this.span = to.subtract(from);
        this.start = new BigDecimal(start);
        this.length = new BigDecimal(end - start);
    }

    /** The place of a value, to a tenth. */
    BigDecimal at(BigDecimal value) {
        if (span.signum() <= 0) {
            return tenth(start);
        }
        BigDecimal part = value.subtract(from).divide(span, MathContext.DECIMAL64);
        BigDecimal within = part.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return tenth(start.add(length.multiply(within)));
    }

    private static BigDecimal tenth(BigDecimal place) {
        return place.setScale(1, RoundingMode.HALF_UP);
    }

    /** A round number at or above a value, to end a scale at: 1, 1.5, 2, 3, 4, 5, 6 or 8 and zeros. */
    static BigDecimal ceiling(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        int zeros = value.precision() - value.scale() - 1;
        for (String step : new String[] {"1", "1.5", "2", "3", "4", "5", "6", "8"}) {
            BigDecimal round = new BigDecimal(step).scaleByPowerOfTen(zeros);
            if (round.compareTo(value) >= 0) {
                return round;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(zeros + 1);
    }
}
