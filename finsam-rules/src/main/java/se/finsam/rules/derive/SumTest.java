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
 * @param unclear whether the lines add up to it only where their signs are not counted
 */
record SumTest(String name, Amount stated, Amount computed, Amount tolerance, boolean unclear) {
    SumTest(String name, Amount stated, Amount computed, Amount tolerance) {
        this(name, stated, computed, tolerance, false);
    }

    /**
     * The one to show, of at least one: the deviating one that is furthest outside its tolerance; where none deviates, the
     * one that differs most, the first of several such.
     */
    static SumTest worst(List<SumTest> tests) {
        SumTest worst = tests.get(0);
        for (SumTest test : tests) {
            if (test.worseThan(worst)) {
                worst = test;
            }
        }
        return worst;
    }

    private boolean worseThan(SumTest other) {
        if (deviates() != other.deviates()) {
            return deviates();
        }
        return deviates()
                ? outside().compareTo(other.outside()) > 0
                : difference().compareTo(other.difference()) > 0;
    }

    /** Each of them in words. */
    static List<Skillnad> described(List<SumTest> tests) {
        List<Skillnad> described = new ArrayList<>();
        for (SumTest test : tests) {
            described.add(test.described());
        }
        return described;
    }

    /** Those that are outside their tolerance, whatever signs their lines have. */
    static List<SumTest> deviating(List<SumTest> tests) {
        List<SumTest> deviating = new ArrayList<>();
        for (SumTest test : tests) {
            if (test.deviates()) {
                deviating.add(test);
            }
        }
        return deviating;
    }

    /** Those that add up only where signs are not counted. */
    static List<SumTest> unclear(List<SumTest> tests) {
        List<SumTest> unclear = new ArrayList<>();
        for (SumTest test : tests) {
            if (test.unclear) {
                unclear.add(test);
            }
        }
        return unclear;
    }

    BigDecimal difference() {
        return stated.distance(computed).value();
    }

    boolean deviates() {
        return !unclear && outside().signum() > 0;
    }

    private Skillnad described() {
        return new Skillnad(name, difference());
    }

    private BigDecimal outside() {
        return difference().subtract(tolerance.value());
    }
}
