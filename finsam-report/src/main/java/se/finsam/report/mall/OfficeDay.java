package se.finsam.report.mall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it in Swedish: {@code 25 mars 2022}, {@code 30/6 2021}, {@code den 1:a december 2021}. */
final class OfficeDay {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final int SHORTEST = 3;

    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{L}+dag(?:en)?,? )?(?:den )?(?<day>[0-9]{1,2})(?::?[ae])? (?<month>\\p{L}{3,9})\\.?,? (?<year>[0-9]{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>[0-9]{1,2})(?:/(?<month>[0-9]{1,2})[ /-]|\\.(?<month2>[0-9]{1,2})\\.)(?<year>[0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>[0-9]{4})(?:(?<sep>[-/.])(?<month>[0-9]{1,2})\\k<sep>(?<day>[0-9]{1,2})|(?<month2>[0-9]{2})(?<day2>[0-9]{2}))");

    private OfficeDay() {}

    /** The day that a text writes, with its year; empty where it writes none that the calendar has. */
    static Optional<LocalDate> of(String text) {
        String plain = text.strip().replaceAll("[\\p{Zs}]+", " ").toLowerCase(Locale.ROOT);
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            return day(named.group("year"), month(named.group("month")), named.group("day"));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group("year"), number(either(dayFirst, "month")), dayFirst.group("day"));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        return yearFirst.matches()
                ? day(yearFirst.group("year"), number(either(yearFirst, "month")), either(yearFirst, "day"))
                : Optional.empty();
    }

    private static String either(Matcher form, String group) {
        String one = form.group(group);
        return one == null ? form.group(group + "2") : one;
    }

    /** The month that a name or its beginning means; 0 where it means none, or two. */
    private static int month(String name) {
        int found = 0;
        for (String month : MONTHS) {
            if (name.length() >= SHORTEST && month.startsWith(name)) {
                found = found == 0 ? MONTHS.indexOf(month) + 1 : MONTHS.size() + 1;
            }
        }
        return name.equals("sept") ? MONTHS.indexOf("september") + 1 : found;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // No day of the calendar's: what reads every input says so.
        }
    }
}
