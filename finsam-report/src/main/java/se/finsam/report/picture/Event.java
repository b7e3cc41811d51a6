package se.finsam.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * A day on which something was done, beside the days that bound it.
 *
 * @param row the row that says so
 * @param done the day it was done
 * @param earliest the first day for it; null where there is none
 * @param latest the last day for it, or the day that so many days lead to; null where there is none
 */
record Event(
        Rad row,
        LocalDate done,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {
    /** Names of a day and of its bounds, as the rows of the rulebook have them; the empty text where there is none. */
    private static final List<List<String>> BOUNDED = List.of(
            List.of("beslutad", "", "senast"),
            List.of("upprattad", "", "senastUpprattad"),
            List.of("till", "tidigastTill", "senastTill"),
            List.of("till", "fran", "sistaDag"));

    /** The events of a row; empty where it has no such days. */
    static List<Event> of(Rad row) {
        List<Event> events = new ArrayList<>();
        if (row.utfall() != Utfall.UPPFYLLD && row.utfall() != Utfall.AVVIKELSE) {
            return events;
        }
        for (List<String> names : BOUNDED) {
            LocalDate done = RowFigures.day(row, names.get(0));
            LocalDate latest = RowFigures.day(row, names.get(2));
            if (done != null && latest != null) {
                events.add(new Event(row, done, RowFigures.day(row, names.get(1)), latest));
            }
        }
        LocalDate recorded = RowFigures.day(row, "protokollford");
        LocalDate before = RowFigures.day(row, "fore");
        if (recorded != null && before != null) {
            events.add(new Event(row, recorded, RowFigures.day(row, "tidigast"), before.minusDays(1)));
        }
        return events;
    }

    /** Whether what was done fits its bounds, as the row found it. */
    boolean inTime() {
        return row.utfall() == Utfall.UPPFYLLD;
    }
}
