package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * The number of days between two events, beside how many there may or shall be.
 *
 * @param slag what is counted, such as {@code justering}
 * @param objekt the object that it concerns
 * @param fran the first event
 * @param till the second event
 * @param dagar days from the first to the second; negative where the second came first
 * @param gransDagar how many there may be, or shall be
 * @param sistaDag the day that so many lead to, moved where a statute sets them and it is no weekday
 * @param tillagg that it was moved, where it was
 * @param spar where the days stand
 */
@Samband(visas = Flytt.class)
public record Dagrakning(
        @Nyckel String slag,
        @Override String objekt,
        LocalDate fran,
        LocalDate till,
        @Dagar int dagar,
        @Dagar @EjNegativ int gransDagar,
        LocalDate sistaDag,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Dagrakning {
        tillagg = List.copyOf(tillagg);
    }
}
