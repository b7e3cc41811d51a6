package se.finsam.rules.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to know the day of a deadline. Just one of {@code nyckel}, {@code parameter} and {@code fran} is given.
 *
 * @param nyckel the key of the day itself
 * @param parameter the parameter that is a day of the year
 * @param dagenFore whether it has to be done before that day, so that the day before it is the last
 * @param dagenEfter whether it may be done on the day after at the earliest, so that the day after is the first
 * @param fran keys of the day that it is counted from; the first that is there counts
 * @param dagar the parameter of how many days after that
 * @param manader the parameter of how many months after that
 * @param egnaManader the key of the förbund's own number of months, which goes before the parameter
 */
public record Fristdag(
        @Nullable String nyckel,
        @Nullable String parameter,
        @Nullable Boolean dagenFore,
        @Nullable Boolean dagenEfter,
        @Nullable List<String> fran,
        @Nullable String dagar,
        @Nullable String manader,
        @Nullable String egnaManader) {}
