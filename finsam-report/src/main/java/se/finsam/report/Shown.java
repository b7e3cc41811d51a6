package se.finsam.report;

import se.finsam.model.source.Printable;

/**
 * Makes text from outside safe and short enough to show.
 *
 * @hidden
 */
public final class Shown {
    private static final int LONGEST_NAME = 120;

    private Shown() {}

    /** A name: of a file, a förbund, an insats. */
    public static String name(String text) {
        return atMost(LONGEST_NAME, text);
    }

    /** A text with all that could move a terminal's cursor or turn its direction written out, cut where it is too long. */
    public static String atMost(int characters, String text) {
        // Cut first: escapes make a text longer, and half an escape says nothing.
        if (text.codePointCount(0, text.length()) <= characters) {
            return Printable.of(text);
        }
        return Printable.of(text.substring(0, text.offsetByCodePoints(0, characters))) + "…";
    }
}
