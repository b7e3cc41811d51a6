package se.finsam.intake.las;

import java.math.BigDecimal;

/**
 * A number of a table or a sentence.
 *
 * @param varde what it says, in the unit that it stands in
 * @param text the words
 * @param x0 where it begins
 * @param x1 where it ends
 * @param lagad whether a letter was read as a digit
 * @param tvetydig whether it could be another number, or in another column
 * @param streck whether it is a dash, which says that there is nothing
 */
record Tal(BigDecimal varde, String text, int x0, int x1, boolean lagad, boolean tvetydig, boolean streck) {
    Tal med(int nyX0, int nyX1) {
        return new Tal(varde, text, nyX0, nyX1, lagad, tvetydig, streck);
    }

    /** The same amount in another unit than the one that it is written in. */
    Tal i(Pengar skriven, Pengar annan) {
        BigDecimal nytt = annan.uttryckt(skriven.kronor(varde));
        return new Tal(nytt, text, x0, x1, lagad, tvetydig, streck);
    }

    Tal tveksam() {
        return new Tal(varde, text, x0, x1, lagad, true, streck);
    }

    /** A whole number without a sign, no greater than {@code hogst}. */
    boolean litet(int hogst) {
        return !streck && varde.scale() <= 0 && varde.signum() > 0 && varde.compareTo(BigDecimal.valueOf(hogst)) <= 0;
    }

    boolean ar() {
        return text.matches("(19|20)\\d\\d");
    }
}
