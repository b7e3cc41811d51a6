package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    /** The one furthest outside its tolerance; of several such the first. There is at least one. */
    static SumTest worst(List<SumTest> tests) {
        SumTest worst = tests.get(0);
        for (SumTest test : tests) {
            if (test.outside().compareTo(worst.outside()) > 0) {
                worst = test;
            }
        }
        return worst;
    }

    /** Each of them in words. */
    static List<Skillnad> described(List<SumTest> tests) {
        List<Skillnad> described = new ArrayList<>();
        for (SumTest test : tests) {
            described.add(test.described());
        }
        return described;
    }

    /** Those that are outside their tolerance. */
    static List<SumTest> deviating(List<SumTest> tests) {
        List<SumTest> deviating = new ArrayList<>();
        for (SumTest test : tests) {
            if (test.deviates()) {
                deviating.add(test);
            }
        }
        return deviating;
    }

    BigDecimal difference() {
        return stated.distance(computed).value();
    }

    private boolean deviates() {
        return outside().signum() > 0;
    }

    private Skillnad described() {
        return new Skillnad(name, difference());
    }

    private BigDecimal outside() {
        return difference().subtract(tolerance.value());
    }
}
