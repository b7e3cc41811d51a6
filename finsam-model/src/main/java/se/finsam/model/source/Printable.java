package se.finsam.model.source;

/**
 * Makes text from an input safe to show: no control character, nothing that turns the direction of what follows, and nothing
 * that is there without being seen. Every printer of finsam goes through here.
 *
 * @hidden
 */
public final class Printable {
    /** From here on Unicode has nothing but what steers other characters: tags, and choices between their shapes. */
    private static final int UNSEEN_PLANE = 0xE0000;

    /** Letters without a shape: the fillers of Hangul, and the joiner of graphemes. */
    private static final String UNSEEN_LETTERS = "\u034F\u115F\u1160\u3164\uFFA0";

    private Printable() {}

    /**
     * The text on one line, with control and format characters, line breaks, halves of characters and what is no character
     * or has no shape as {@code \}{@code uXXXX}.
     */
    public static String of(String text) {
        return of(text, false);
    }

    /**
     * The same for what has lines of its own: line feeds stay, and the carriage returns before them. JSON stays JSON with
     * the same values, since only its texts can hold what is written out.
     */
    public static String lines(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean lines) {
        StringBuilder out = null;
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int c = text.codePointAt(i);
            width = Character.charCount(c);
            if (unsafe(c) && !(lines && breaks(text, i))) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                for (char unit : Character.toChars(c)) {
                    out.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
                }
            } else if (out != null) {
                out.appendCodePoint(c);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean breaks(String text, int i) {
        char c = text.charAt(i);
        // A carriage return by itself goes back to write over what is there.
        return c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
    }

    /** Whether a character is one that does not show, or does something else than show. */
    public static boolean unsafe(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                (c >= UNSEEN_PLANE && c < UNSEEN_PLANE + 0x1000)
                        || (c & 0xFFFE) == 0xFFFE
                        || UNSEEN_LETTERS.indexOf(c) >= 0;
        };
    }
}
