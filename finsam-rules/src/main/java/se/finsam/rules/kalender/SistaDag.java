package se.finsam.rules.kalender;

import java.time.LocalDate;

/**
 * The last day to do something.
 *
 * @param dag the day
 * @param utanFlytt the same before lag (1930:173) 2 § moved it; equal to {@code dag} where it did not
 */
public record SistaDag(LocalDate dag, LocalDate utanFlytt) {
    /** A last day that a statute sets: 2 § moves it where it falls on a day that is no weekday. */
    public static SistaDag lagstadgad(LocalDate day) {
        return new SistaDag(LagstadgadTid.sista(day), day);
    }

    /** A last day that an agreement, a förbundsordning or a routine sets: nothing moves it. */
    public static SistaDag fast(LocalDate day) {
        return new SistaDag(day, day);
    }

    /** Whether it was moved. */
    public boolean flyttad() {
        return !dag.equals(utanFlytt);
    }
}
