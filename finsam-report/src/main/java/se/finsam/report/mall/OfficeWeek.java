package se.finsam.report.mall;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A week as people write it in Swedish, with its year: {@code vecka 9 2026}, {@code v. 9, 2026}, {@code 2026 v9}. */
final class OfficeWeek {
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:v|vecka|week)\\.? ?(?<week>[0-9]{1,2}),? (?<year>[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})[ -]?(?:v|w|vecka|week)\\.? ?(?<week>[0-9]{1,2})");

    private OfficeWeek() {}

    /** The week as an underlag has it, such as {@code 2026-V09}; empty where a text writes none with its year. */
    static Optional<String> of(String text) {
        String plain = text.strip().replaceAll("[\\p{Zs}]+", " ").toLowerCase(Locale.ROOT);
        Matcher last = YEAR_LAST.matcher(plain);
        if (last.matches()) {
            return Optional.of(week(last));
        }
        Matcher first = YEAR_FIRST.matcher(plain);
        return first.matches() ? Optional.of(week(first)) : Optional.empty();
    }

    private static String week(Matcher form) {
        String week = form.group("week");
        return form.group("year") + "-V" + (week.length() == 1 ? "0" + week : week);
    }
}
