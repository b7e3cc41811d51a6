package se.finsam.report.xlsx;

import java.util.regex.Pattern;
import se.finsam.model.source.Printable;

/** Makes text fit for a cell. */
final class CellText {
    /** As long as a cell's text may be. */
    static final int LONGEST = 32_767;

    /** Says that there was more. */
    static final String CUT = " […]";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text, each line by itself, cut where a cell cannot hold it all. */
    static String of(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            lines.append(lines.length() == 0 ? "" : "\n").append(Printable.of(line));
        }
        return cut(lines.toString());
    }

    /** Whether Excel would take the text for a formula if someone typed it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        // What looks like Excel's own escapes would be read as the characters that they name.
        String exact = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (exact.length() <= LONGEST) {
            return exact;
        }
        int end = LONGEST - CUT.length();
        return exact.substring(0, Character.isHighSurrogate(exact.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
