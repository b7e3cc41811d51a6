package se.finsam.model.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant.
 *
 * @hidden
 */
public final class Nearest {
    /** Letters that a code must share with a word to be begun with it. */
    private static final int FEWEST = 3;

    private Nearest() {}

    /**
     * The known word nearest to {@code word}, if one is near enough to be a slip of the hand: at most two keystrokes away,
     * or a third of the word's length where that is more. Case and the dots and rings of å, ä, ö do not count.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = fold(word);
        int most = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> distance(wanted, fold(candidate)) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(wanted, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The code nearest to {@code word}: as {@link #to}, else the only one that is begun with it, or that it begins with. */
    public static Optional<String> code(String word, Collection<String> known) {
        Optional<String> near = to(word, known);
        if (near.isPresent()) {
            return near;
        }
        String wanted = fold(word);
        List<String> begun = known.stream()
                .filter(code ->
                        wanted.length() >= FEWEST && (fold(code).startsWith(wanted) || wanted.startsWith(fold(code))))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** The known word that {@code word} is but for one keystroke, or for case and the dots and rings of å, ä, ö. */
    public static Optional<String> slip(String word, Collection<String> known) {
        String wanted = fold(word);
        return known.stream()
                .filter(candidate -> distance(wanted, fold(candidate)) <= 1)
                .min(Comparator.<String>comparingInt(candidate -> distance(wanted, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of keystrokes (insert, delete, replace, swap neighbours) that turn one word into the other. */
    static int distance(String from, String to) {
        int[][] d = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, from, to, i, j);
            }
        }
        return d[from.length()][to.length()];
    }

    private static int step(int[][] d, String from, String to, int i, int j) {
        int replace = d[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static String fold(String word) {
        String shortened = word.length() > 60 ? word.substring(0, 60) : word;
        return Normalizer.normalize(shortened, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
