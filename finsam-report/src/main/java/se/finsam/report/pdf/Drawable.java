package se.finsam.report.pdf;

import java.util.Locale;

/**
 * Keeps to the characters that the embedded typefaces have: what is archived must show all that it says. A typeface for every
 * script is many times as large as finsam, so what they lack is written by its number, by which two names are still two.
 */
final class Drawable {
    /** Stands for a character that cannot be drawn where nothing can stand for it in writing. */
    static final int UNKNOWN = '□';

    private Drawable() {}

    /** The text with {@code [U+05D0]} for each character that not all typefaces have, or that XML may not hold. */
    static String of(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (sign == '\n' || seen(sign)) {
                drawable.appendCodePoint(sign);
            } else {
                drawable.append(String.format(Locale.ROOT, "[U+%04X]", sign));
            }
            i += Character.charCount(sign);
        }
        return drawable.toString();
    }

    private static boolean seen(int sign) {
        return !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT
                && Face.ALL.stream().allMatch(face -> face.has(sign));
    }
}
