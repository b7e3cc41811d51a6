package se.finsam.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names files after what they hold, in letters that every system can write: {@code
 * samordningsforbundet-i-ornskoldsvik-2021}. Two reports never get the same name. Not thread-safe.
 *
 * @hidden
 */
public final class FileNames {
    /** The overview's own name, without ending. */
    public static final String INDEX = "index";

    private static final int LONGEST = 80;
    private static final String WITHOUT_NAME = "forbund";

    private final Set<String> taken = new HashSet<>(Set.of(INDEX));

    /** A name that was not given before, without ending: the same reports in the same order get the same names. */
    public String next(String forbund, int year) {
        String base = folded(forbund) + "-" + year;
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** Letters a to z and digits, with a hyphen for all else. */
    static String folded(String name) {
        // Cut first: the longest names are no one's, and there is no use in all of them.
        String start = name.length() > 4 * LONGEST ? name.substring(0, 4 * LONGEST) : name;
        String plain = Normalizer.normalize(start, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace('ø', 'o');
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length() && folded.length() < LONGEST; i++) {
            char sign = plain.charAt(i);
            if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                folded.append(sign);
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK
                    && folded.length() > 0
                    && folded.charAt(folded.length() - 1) != '-') {
                folded.append('-');
            }
        }
        while (folded.length() > 0 && folded.charAt(folded.length() - 1) == '-') {
            folded.setLength(folded.length() - 1);
        }
        return folded.length() == 0 ? WITHOUT_NAME : folded.toString();
    }
}
