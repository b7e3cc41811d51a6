package se.finsam.rules.derive;

import java.util.List;
import java.util.Locale;

/** Finds words in the name of a line, by patterns that a parameter has: {@code *lån} is the end of a word, {@code låne*} its beginning. */
final class Words {
    private static final String REST = "*";

    private Words() {}

    /** Whether a word of a name is as one of the patterns says. Case does not count. */
    static boolean any(String name, List<String> patterns) {
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (matches(name.substring(start, i).toLowerCase(Locale.ROOT), patterns)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Whether a value is one of some; a text also where one is it with {@code *} for letters of one word, whatever their case. */
    static boolean among(Object value, List<?> some) {
        if (some.contains(value)) {
            return true;
        }
        for (Object one : some) {
            if (value instanceof String text
                    && one instanceof String pattern
                    && pattern.contains(REST)
                    && like(text.strip().toLowerCase(Locale.ROOT), 0, pattern.toLowerCase(Locale.ROOT), 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text, from a place on, is as a pattern says; a pattern of a rulebook is short. */
    private static boolean like(String text, int at, String pattern, int in) {
        if (in == pattern.length()) {
            return at == text.length();
        }
        if (pattern.charAt(in) != '*') {
            return at < text.length() && text.charAt(at) == pattern.charAt(in) && like(text, at + 1, pattern, in + 1);
        }
        int end = at;
        while (!like(text, end, pattern, in + 1)) {
            if (end == text.length() || !Character.isLetter(text.charAt(end))) {
                return false;
            }
            end++;
        }
        return true;
    }

    private static boolean matches(String word, List<String> patterns) {
        for (String pattern : patterns) {
            if (pattern.startsWith(REST)) {
                if (word.endsWith(pattern.substring(1))) {
                    return true;
                }
            } else if (pattern.endsWith(REST)) {
                if (word.startsWith(pattern.substring(0, pattern.length() - 1))) {
                    return true;
                }
            } else if (word.equals(pattern)) {
                return true;
            }
        }
        return false;
    }
}
