package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The interim report's period and day, beside their limits.
 *
 * @param aretFran the förbund's first day in the räkenskapsår
 * @param aretTill the förbund's last day in the räkenskapsår
 * @param fran the first day of its period
 * @param till the last day of its period
 * @param tidigastTill the first day on which the period may end
 * @param senastTill the last day on which it may end
 * @param upprattad the day it was drawn up
 * @param senastUpprattad the last day for that
 * @param spar where the days come from
 */
public record Delarsrapporten(
        LocalDate aretFran,
        LocalDate aretTill,
        LocalDate fran,
        LocalDate till,
        LocalDate tidigastTill,
        LocalDate senastTill,
        LocalDate upprattad,
        LocalDate senastUpprattad,
        Spar spar)
        implements Faktum {}
