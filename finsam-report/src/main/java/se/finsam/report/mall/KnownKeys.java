package se.finsam.report.mall;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keys that are looked for in a text, all in one walk through it: a row can name thousands, and a walk for each would take the
 * square of their number.
 */
final class KnownKeys {
    private final Set<String> keys;

    /** The longest first: a key may begin with another. */
    private final int[] lengths;

    KnownKeys(List<String> keys) {
        this.keys = new HashSet<>(keys);
        this.lengths = this.keys.stream()
                .mapToInt(key -> -key.length())
                .distinct()
                .sorted()
                .map(length -> -length)
                .toArray();
    }

    /** The text with each key that stands there alone, not as a part of a longer one, replaced. */
    String replaced(String text, UnaryOperator<String> name) {
        StringBuilder said = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = begins(text, at) ? lengthAt(text, at) : 0;
            if (length > 0) {
                said.append(name.apply(text.substring(at, at + length)));
            } else {
                length = Character.charCount(text.codePointAt(at));
                said.append(text, at, at + length);
            }
            at += length;
        }
        return said.toString();
    }

    /** The length of the longest key that stands there; 0 where none does. */
    private int lengthAt(String text, int at) {
        for (int length : lengths) {
            if (length > 0
                    && at + length <= text.length()
                    && ends(text, at + length)
                    && keys.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !(part(text.codePointBefore(at)) || text.charAt(at - 1) == '.');
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || !(part(text.codePointAt(at)) || text.charAt(at) == '[');
    }

    private static boolean part(int character) {
        return Character.isLetterOrDigit(character);
    }
}
