package se.finsam.report;

import java.util.List;

/**
 * Sets the texts of rows for a page: a number keeps to its groups, its unit and its paragraph sign.
 *
 * @hidden
 */
public final class Typography {
    private static final char NO_BREAK = '\u00A0';
    private static final int GROUP = 3;

    /** What stands after a number and belongs to it. */
    private static final List<String> UNITS = List.of("kr", "%", "§", "kap.", "st.", "dag", "dagar", "days");

    private Typography() {}

    /** The text with spaces that do not break within numbers and before their units. */
    public static String of(String text) {
        StringBuilder set = null;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (i > 0 && (digit(text.charAt(i - 1)) ? group(text, i + 1) || unit(text, i + 1) : afterSek(text, i))) {
                set = set == null ? new StringBuilder(text) : set;
                set.setCharAt(i, NO_BREAK);
            }
        }
        return set == null ? text : set.toString();
    }

    /** Three digits and then no digit. */
    private static boolean group(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end - start == GROUP;
    }

    private static boolean unit(String text, int start) {
        for (String unit : UNITS) {
            int end = start + unit.length();
            if (text.startsWith(unit, start)
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean afterSek(String text, int space) {
        return text.startsWith("SEK", space - 3);
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
