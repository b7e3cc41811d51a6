package se.finsam.model.source;

import se.finsam.model.Internal;

/**
 * Makes text from an input safe to show: no control character, and nothing that turns the direction of what follows.
 *
 * @hidden
 */
@Internal
public final class Printable {
    private Printable() {}

    /** The text with control and format characters, line breaks and halves of characters as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        StringBuilder out = null;
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int c = text.codePointAt(i);
            width = Character.charCount(c);
            if (unsafe(c)) {
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

    /** Whether a character is one that does not show, or does something else than show. */
    static boolean unsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
