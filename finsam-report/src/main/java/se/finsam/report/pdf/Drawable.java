package se.finsam.report.pdf;

/** Keeps to the characters that the embedded typeface has: what is archived must show all that it says. */
final class Drawable {
    /** Stands for a character that cannot be drawn: seen, and not mistaken for another. */
    static final int UNKNOWN = '□';

    private Drawable() {}

    /** The text with a box for each character that no typeface has, or that XML may not hold. */
    static String of(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            drawable.appendCodePoint(sign == '\n' || seen(sign) ? sign : UNKNOWN);
            i += Character.charCount(sign);
        }
        return drawable.toString();
    }

    private static boolean seen(int sign) {
        return !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT && Face.TEXT.has(sign);
    }
}
