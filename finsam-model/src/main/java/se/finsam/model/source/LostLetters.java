package se.finsam.model.source;

/**
 * Tells a name whose Swedish letters were lost on its way: read in one encoding and saved in another. What such a name says
 * is not known, so nothing can be held against it.
 *
 * @hidden
 */
public final class LostLetters {
    /** What å, ä, ö and é of CP437 are to Windows-1252, and seldom anything else within a word. */
    private static final String WITHIN_WORDS = "\u201d\u201e\u2020\u2021\u2122\u017d\u201a";

    /** The same where a word begins with them: no Swedish text does. */
    private static final String BEFORE_WORDS = "\u201e\u2020\u2021\u2122\u201a";

    /** å, ä and ö of Latin-1 as CP437 has them, and a letter that was written as a question mark. */
    private static final String OTHERS = "\u00f7\u03a3\u03c3?";

    /** å, ä, ö and é of CP437 to Latin-1: controls, which no text has. */
    private static final String CONTROLS = "\u0081\u0082\u0084\u0086\u008e\u008f\u0090\u0094\u0099";

    /** A quote of Windows-1252 as Latin-1 has it; then its fellow is no letter. */
    private static final char OPENING_CONTROL = '\u0093';

    private static final char REPLACEMENT = '\ufffd';
    private static final char CLOSING = '\u201d';
    private static final char OPENING = '\u201c';
    private static final char A_TILDE = '\u00c3';

    private LostLetters() {}

    /** Whether letters of a text were lost. */
    public static boolean in(String text) {
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quotes += c == CLOSING ? 1 : 0;
            if (c >= ' ' && c < '\u007f' && c != '?') {
                continue;
            }
            boolean after = i > 0 && Character.isLetter(text.charAt(i - 1));
            boolean before = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            boolean within = after && before;
            if (c == REPLACEMENT
                    || twoForOne(text, i)
                    || (box(c) && (after || before))
                    || (within && (WITHIN_WORDS.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0))
                    || (within && CONTROLS.indexOf(c) >= 0)
                    || (before && CONTROLS.indexOf(c) >= 0 && text.indexOf(OPENING_CONTROL) < 0)
                    || (before && BEFORE_WORDS.indexOf(c) >= 0 && text.indexOf(OPENING) < 0)) {
                return true;
            }
        }
        // Quotes come in pairs; a lone one beside a letter is an ö.
        return quotes % 2 == 1 && text.indexOf(OPENING) < 0 && lone(text);
    }

    /** Both bytes of a letter in UTF-8, read as a letter each. */
    private static boolean twoForOne(String text, int i) {
        return text.charAt(i) == A_TILDE
                && i + 1 < text.length()
                && !Character.isLetter(text.charAt(i + 1))
                && text.charAt(i + 1) > '\u007f';
    }

    /** Lines and blocks of tables, which CP437 has where UTF-8 and Latin-1 have letters. */
    private static boolean box(char c) {
        return c >= '\u2500' && c <= '\u259f';
    }

    private static boolean lone(String text) {
        int at = text.indexOf(CLOSING);
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
