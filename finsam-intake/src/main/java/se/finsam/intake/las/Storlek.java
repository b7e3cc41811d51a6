package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.model.bind.Node;

/**
 * How large amounts of a kind are, from which their unit can be told.
 *
 * @param fran at least, in kronor
 * @param till less than this, in kronor
 */
record Storlek(BigDecimal fran, BigDecimal till) {
    /** What the list of words says: {@code [fran, till]}. */
    static Storlek av(Node kronor) {
        List<Node> bada = kronor.children();
        return new Storlek(tal(bada.get(0)), tal(bada.get(1)));
    }

    private static BigDecimal tal(Node nod) {
        return new BigDecimal(((Node.Scalar) nod).written());
    }

    /** Whether an amount is of that size. */
    boolean rymmer(BigDecimal kronor) {
        return kronor.compareTo(fran) >= 0 && kronor.compareTo(till) < 0;
    }
}
