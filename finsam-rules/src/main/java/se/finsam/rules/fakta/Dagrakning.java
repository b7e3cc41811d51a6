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
 * @param rimlig whether the days, and those of the events before, come in an order and within a year in which they can be meant
 * @param tillagg that the last day was moved, and whose board it is, where that is so
 * @param spar where the days stand
 */
@Samband(visas = {Flytt.class, Tavla.class})
public record Dagrakning(
        @Nyckel String slag,
        @Override String objekt,
        LocalDate fran,
        LocalDate till,
        @Dagar int dagar,
        @Dagar @EjNegativ int gransDagar,
        LocalDate sistaDag,
        boolean rimlig,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Dagrakning {
        tillagg = List.copyOf(tillagg);
    }
}
