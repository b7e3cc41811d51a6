package se.finsam.model.kontoplan;

import org.jspecify.annotations.Nullable;

/** Texts of a ledger as an underlag can hold them. */
final class LedgerText {
    /** Longer than any name, and far below what an underlag takes. */
    private static final int LONGEST = 1000;

    private LedgerText() {}

    /** A name, shortened where it is longer than names are; null where there is nothing in it. */
    static @Nullable String of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        int characters = name.codePointCount(0, name.length());
        return characters <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Whether a number can be told from others: a text, and not a long one. */
    static boolean number(String number) {
        return !number.isBlank() && number.length() <= LONGEST;
    }
}
