package se.finsam.rules.kalender;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.model.source.Text;

/**
 * Time that a statute sets, by lag (1930:173) om beräkning av lagstadgad tid. Its 2 §: where the last day to do something by law
 * falls on a Sunday or another public holiday, a Saturday, midsommarafton, julafton or nyårsafton, it may be done on the next
 * weekday. It moves what a statute sets, and not what an agreement, a förbundsordning or a routine does.
 */
public final class LagstadgadTid {
    private LagstadgadTid() {}

    /** The last day to do what a statute sets a day for: that day, or the next weekday where 2 § moves it. */
    public static LocalDate sista(LocalDate day) {
        LocalDate last = day;
        while (flyttas(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Whether a day is one that 2 § moves a last day from. */
    public static boolean flyttas(LocalDate day) {
        return Helgdagar.ledig(day) || Helgdagar.afton(day).isPresent();
    }

    /** What a day is that 2 § moves a last day from, by name; empty of a Saturday, a Sunday that is nothing more, and a weekday. */
    public static Optional<Text> namn(LocalDate day) {
        Optional<Text> holiday = Helgdagar.namn(day);
        return holiday.isPresent() ? holiday : Helgdagar.afton(day);
    }
}
