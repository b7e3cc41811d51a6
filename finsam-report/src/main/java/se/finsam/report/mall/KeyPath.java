package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path of keys as a report's rows write it: {@code insatser[].avtal.fran}, {@code arsredovisning.noter[3]}.
 *
 * @param steps its keys in order
 */
record KeyPath(List<Step> steps) {
    /**
     * A key, and of a list which items.
     *
     * @param key the key
     * @param item the name of one item; empty for each item; null where the whole value is meant
     */
    record Step(
            String key, @org.jspecify.annotations.Nullable String item) {}

    /** The path that a text writes; empty where it writes none, such as {@code föregående års underlag}. */
    static Optional<KeyPath> parse(String written) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && isKey(written.charAt(end))) {
                end++;
            }
            String key = written.substring(at, end);
            String item = null;
            if (end < written.length() && written.charAt(end) == '[') {
                int close = closing(written, end);
                if (close < 0) {
                    return Optional.empty();
                }
                item = written.substring(end + 1, close);
                end = close + 1;
            }
            boolean more = end < written.length();
            if (key.isEmpty() || (more && written.charAt(end) != '.')) {
                return Optional.empty();
            }
            steps.add(new Step(key, item));
            at = more ? end + 1 : end;
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new KeyPath(List.copyOf(steps)));
    }

    /** The bracket that ends an item's name, which can have brackets of its own. */
    private static int closing(String written, int open) {
        int next = written.indexOf("].", open);
        return next >= 0 ? next : written.endsWith("]") ? written.length() - 1 : -1;
    }

    private static boolean isKey(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }
}
