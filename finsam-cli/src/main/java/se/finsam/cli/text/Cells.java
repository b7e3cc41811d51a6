package se.finsam.cli.text;

/** How much room text takes on a terminal: two cells for a wide character, none for one that sits on the one before. */
final class Cells {
    private static final int LATIN_END = 0x300;

    /** The ranges that East Asian Width calls wide or fullwidth, and the emoji, from and to in turn. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26A1, 0x26A1, 0x2705, 0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B50, 0x2B50,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    private Cells() {}

    /** The cells of a text. */
    static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            cells += of(text.codePointAt(i));
        }
        return cells;
    }

    /** The cells of a character. */
    static int of(int character) {
        if (character < LATIN_END) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (character >= WIDE[i] && character <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** How many chars of a text fit in so many cells; at least one character, so that there is always a step forward. */
    static int fitting(String text, int from, int cells) {
        int left = cells;
        int i = from;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            left -= of(character);
            if (left < 0 && i > from) {
                break;
            }
            i += Character.charCount(character);
        }
        return i;
    }

    /** The text followed by spaces up to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
