package se.finsam.intake.las;

import java.math.BigDecimal;

/** A number in a column, and what has been proved of it. Changes while its table is read. */
final class Cell {
    private final Tal tal;
    private int bevis;
    private boolean brister;
    private String skal = "";

    Cell(Tal tal) {
        this.tal = tal;
    }

    Tal tal() {
        return tal;
    }

    BigDecimal varde() {
        return tal.varde();
    }

    /** That a relation it stands in holds. */
    void bevisad(String hur) {
        if (bevis == 0 || !skal.contains(hur)) {
            skal = skal.isEmpty() ? hur : skal + " " + hur;
            bevis++;
        }
    }

    /** That a relation it stands in does not hold. */
    void brister(String hur) {
        if (!brister) {
            brister = true;
            if (bevis == 0) {
                skal = hur;
            }
        }
    }

    int bevis() {
        return bevis;
    }

    boolean brister() {
        return brister;
    }

    String skal() {
        return skal;
    }
}
