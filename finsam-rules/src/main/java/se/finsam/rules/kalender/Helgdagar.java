package se.finsam.rules.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.source.Text;

/**
 * Sweden's public holidays, by lag (1989:253) om allmänna helgdagar: since 2005 with nationaldagen and without annandag pingst.
 * Sundays are public holidays too by that law, but have no name here. Three eves are no public holidays by it, but are equal to
 * them by lag (1930:173) om beräkning av lagstadgad tid, 2 §.
 */
public final class Helgdagar {
    private static final int NATIONAL_DAY_SINCE = 2005;

    private static final Map<Integer, Text> FIXED = Map.of(
            101, new Text("nyårsdagen", "New Year's Day"),
            106, new Text("trettondedag jul", "Epiphany"),
            501, new Text("första maj", "May Day"),
            1225, new Text("juldagen", "Christmas Day"),
            1226, new Text("annandag jul", "Boxing Day"));

    /** By the days after påskdagen. */
    private static final Map<Long, Text> BY_EASTER = Map.of(
            -2L, new Text("långfredagen", "Good Friday"),
            0L, new Text("påskdagen", "Easter Sunday"),
            1L, new Text("annandag påsk", "Easter Monday"),
            39L, new Text("Kristi himmelsfärdsdag", "Ascension Day"),
            49L, new Text("pingstdagen", "Whit Sunday"));

    private Helgdagar() {}

    /** The name of the public holiday on a day; empty where there is none but perhaps a Sunday. */
    public static Optional<Text> namn(LocalDate day) {
        Text fixed = FIXED.get(day.getMonthValue() * 100 + day.getDayOfMonth());
        if (fixed != null) {
            return Optional.of(fixed);
        }
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        Text movable = BY_EASTER.get(fromEaster);
        if (movable != null) {
            return Optional.of(movable);
        }
        if (day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.JUNE, 20)))) {
            return Optional.of(new Text("midsommardagen", "Midsummer Day"));
        }
        if (day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.OCTOBER, 31)))) {
            return Optional.of(new Text("alla helgons dag", "All Saints' Day"));
        }
        if (day.getYear() < NATIONAL_DAY_SINCE) {
            return fromEaster == 50 ? Optional.of(new Text("annandag pingst", "Whit Monday")) : Optional.empty();
        }
        return day.getMonth() == Month.JUNE && day.getDayOfMonth() == 6
                ? Optional.of(new Text("nationaldagen", "National Day"))
                : Optional.empty();
    }

    /** Whether a day is a Saturday, a Sunday or another public holiday. */
    public static boolean ledig(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || namn(day).isPresent();
    }

    /** The name of midsommarafton, julafton or nyårsafton on a day; empty where it is none of them. */
    public static Optional<Text> afton(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 24) {
            return Optional.of(new Text("julafton", "Christmas Eve"));
        }
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31) {
            return Optional.of(new Text("nyårsafton", "New Year's Eve"));
        }
        return day.plusDays(1).equals(saturdayFrom(LocalDate.of(day.getYear(), Month.JUNE, 20)))
                ? Optional.of(new Text("midsommarafton", "Midsummer Eve"))
                : Optional.empty();
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Påskdagen in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int leaps = century / 4;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leaps - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
