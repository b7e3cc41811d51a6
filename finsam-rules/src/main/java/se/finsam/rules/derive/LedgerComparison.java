package se.finsam.rules.derive;

import java.math.BigDecimal;

/**
 * A figure that the underlag states and the ledger has too.
 *
 * @param name what the row calls it
 * @param stated as the underlag states it
 * @param booked as the ledger has it
 * @param tolerance what rounding may explain, in kronor
 */
record LedgerComparison(String name, Amount stated, Amount booked, BigDecimal tolerance) {
    /** How far they are from each other, in kronor. */
    BigDecimal difference() {
        return stated.distance(booked).value();
    }

    /** Whether rounding explains the difference. */
    boolean agrees() {
        return difference().compareTo(tolerance) <= 0;
    }
}
