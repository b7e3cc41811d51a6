package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * A day something was decided or handed in, beside its last day.
 *
 * @param frist the id of the deadline, such as {@code budget-senast}
 * @param objekt the object that it concerns; empty for the förbund
 * @param beslutad the day it was done
 * @param senast the last day for it
 * @param spar where the days come from
 */
public record Beslutstid(@Nyckel String frist, @Override String objekt, LocalDate beslutad, LocalDate senast, Spar spar)
        implements Faktum {}
