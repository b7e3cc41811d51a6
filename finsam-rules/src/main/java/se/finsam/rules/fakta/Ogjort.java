package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that the underlag says was not done, beside its last day.
 *
 * @param slag what it is, such as {@code justering}
 * @param objekt the object that it concerns
 * @param fran the day that its time is counted from
 * @param sistaDag its last day, moved where a statute sets it and it is no weekday
 * @param passerad whether that day has passed; always where there is no day of assessment
 * @param tillagg that the last day was moved, and whose board it is, where that is so
 * @param spar where that stands
 */
@Samband(visas = {Flytt.class, Tavla.class})
public record Ogjort(
        @Nyckel String slag,
        @Override String objekt,
        LocalDate fran,
        LocalDate sistaDag,
        boolean passerad,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Ogjort {
        tillagg = List.copyOf(tillagg);
    }
}
