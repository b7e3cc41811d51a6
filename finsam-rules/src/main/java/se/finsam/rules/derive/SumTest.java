package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.Comparator;
import se.finsam.rules.fakta.Skillnad;

/**
 * A stated sum beside the sum of its lines.
 *
 * @param name what the sum is called
 * @param stated the stated sum
 * @param computed the sum of the lines
 * @param tolerance what rounding may explain
 */
record SumTest(String name, Amount stated, Amount computed, Amount tolerance) {
    /** The one furthest outside its tolerance first. */
    static final Comparator<SumTest> WORST_FIRST =
            Comparator.comparing(SumTest::outside).reversed();

    BigDecimal difference() {
        return stated.distance(computed).value();
    }

    boolean deviates() {
        return outside().signum() > 0;
    }

    Skillnad described() {
        return new Skillnad(name, difference());
    }

    private BigDecimal outside() {
        return difference().subtract(tolerance.value());
    }
}
