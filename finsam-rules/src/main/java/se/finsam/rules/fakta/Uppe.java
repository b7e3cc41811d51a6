package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice that is said to be up still, where it is not known that the time for appeal has run out.
 *
 * @param objekt the meeting
 * @param fran the day it went up
 * @param sistaDag the last day for appeal
 * @param kvar whether that day has not passed on the day of assessment; false where there is no day of assessment
 * @param tillagg that the last day was moved, where it was
 * @param spar where that stands
 */
@Samband(visas = Flytt.class)
public record Uppe(
        @Override String objekt, LocalDate fran, LocalDate sistaDag, boolean kvar, List<Faktum> tillagg, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Uppe {
        tillagg = List.copyOf(tillagg);
    }
}
