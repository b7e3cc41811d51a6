package se.finsam.cli.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.source.Printable;

/** Colour and weight, where the reader can have them. */
public enum Style {
    /** As it is. */
    PLAIN(""),
    /** Heavier. */
    BOLD("1"),
    /** Something deviates. */
    RED("1;31"),
    /** Something is to be looked at. */
    YELLOW("1;33"),
    /** All is well. */
    GREEN("1;32"),
    /** Less important. */
    DIM("2");

    private static final Pattern SET = Pattern.compile("\u001b\\[(0|1|1;31|1;33|1;32|2)m");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text with what does not show written out, except what sets one of these styles and ends it. */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher set = SET.matcher(text);
        int from = 0;
        while (set.find()) {
            out.append(Printable.lines(text.substring(from, set.start()))).append(set.group());
            from = set.end();
        }
        return out.append(Printable.lines(text.substring(from))).toString();
    }

    /** The text in this style. */
    String of(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
