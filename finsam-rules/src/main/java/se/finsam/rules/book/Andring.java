package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of a statute.
 *
 * @param sfs its SFS number
 * @param ikraft the day it came into force
 * @param paragrafer the paragraphs it touched, as {@code 21} or {@code 11:5}; {@code *} for all. Null where it is not known
 *     which, and then no wording is given from that day on until a later amendment settles it
 * @param kalla where that was found, when it was not found where {@link Lagfil#kalla} says
 */
public record Andring(
        String sfs,
        LocalDate ikraft,
        @Nullable List<String> paragrafer,
        @Nullable String kalla) {
    /** Whether it touched a paragraph, so far as is known. */
    boolean touched(String wanted) {
        return paragrafer != null && (paragrafer.contains(wanted) || paragrafer.contains("*"));
    }
}
