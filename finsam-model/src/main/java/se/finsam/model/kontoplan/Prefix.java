package se.finsam.model.kontoplan;

import java.util.List;

/** The beginning of account numbers: the longest one that fits decides. */
final class Prefix {
    /** How long a beginning is that does not fit. */
    static final int NONE = -1;

    private Prefix() {}

    /** How long the longest of these is that an account's number begins with; {@link #NONE} where none does. */
    static int longest(List<String> beginnings, String konto) {
        int longest = NONE;
        for (String beginning : beginnings) {
            if (konto.startsWith(beginning)) {
                longest = Math.max(longest, beginning.length());
            }
        }
        return longest;
    }
}
