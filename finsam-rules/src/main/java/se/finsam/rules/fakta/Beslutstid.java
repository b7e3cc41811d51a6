package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * A day something was decided or handed in, beside its first and last day.
 *
 * @param frist the id of the deadline, such as {@code arsredovisning-senast}
 * @param objekt the object that it concerns; empty for the förbund
 * @param tidigast the first day on which it can have been done
 * @param beslutad the day it was done
 * @param senast the last day for it
 * @param tillagg that the last day was moved, where it was
 * @param spar where the days come from
 */
@Samband(visas = Flytt.class)
public record Beslutstid(
        @Nyckel String frist,
        @Override String objekt,
        LocalDate tidigast,
        LocalDate beslutad,
        LocalDate senast,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Beslutstid {
        tillagg = List.copyOf(tillagg);
    }
}
