package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.finsam.model.Dagsvar;
import se.finsam.model.source.Language;

/** How wide a column of a table is: for what is written in it, and so that what explains it is not too high. */
final class ColumnWidth {
    private static final int NUMBER = 16;
    private static final int DAY = 13;
    private static final int YES = 11;
    private static final int TEXT = 24;
    private static final int WIDEST_CODE = 30;
    private static final int WIDEST = 46;
    private static final int MOST_LINES = 9;

    private ColumnWidth() {}

    static int of(Leaf leaf, String label, String meaning, Language language) {
        int width = Math.max(kind(leaf, language), longestWord(label) + 2);
        while (width < WIDEST && Look.lines(meaning, width, Look.SMALLER) > MOST_LINES) {
            width += 2;
        }
        return width;
    }

    private static int kind(Leaf leaf, Language language) {
        Class<?> type = leaf.field().itemType();
        if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return NUMBER;
        }
        if (type == LocalDate.class || type == Dagsvar.class) {
            return DAY;
        }
        if (type == Boolean.class) {
            return YES;
        }
        int codes = CodeWords.all(leaf.owner(), leaf.field(), language).stream()
                .mapToInt(String::length)
                .max()
                .orElse(TEXT);
        return Math.min(WIDEST_CODE, Math.max(DAY, codes + 3));
    }

    private static int longestWord(String label) {
        int longest = 0;
        for (String word : label.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
