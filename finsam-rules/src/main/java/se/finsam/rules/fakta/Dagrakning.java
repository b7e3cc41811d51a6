package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The number of days between two events, beside how many there may or shall be.
 *
 * @param slag what is counted, such as {@code justering}
 * @param objekt the object that it concerns
 * @param fran the first event
 * @param till the second event
 * @param dagar days from the first to the second; negative where the second came first
 * @param gransDagar how many there may be, or shall be
 * @param spar where the days stand
 */
public record Dagrakning(
        @Nyckel String slag,
        @Override String objekt,
        LocalDate fran,
        LocalDate till,
        @Dagar int dagar,
        @Dagar @EjNegativ int gransDagar,
        Spar spar)
        implements Faktum {}
