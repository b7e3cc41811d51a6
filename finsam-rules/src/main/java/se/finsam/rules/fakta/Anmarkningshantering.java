package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * How the board dealt with the revisorer's remarks.
 *
 * @param protokollford the day it was minuted
 * @param tidigast the first day on which it could be: the report's, else the first after the räkenskapsår
 * @param fore the day before which that shall be
 * @param atgarder whether measures were stated: {@code JA}, {@code NEJ} or {@code OKANT}
 * @param spar where that stands
 */
public record Anmarkningshantering(
        LocalDate protokollford,
        LocalDate tidigast,
        LocalDate fore,
        @Koder({"JA", "NEJ", "OKANT"}) String atgarder,
        Spar spar)
        implements Faktum {}
