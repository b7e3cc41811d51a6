package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The decision that taking part at a distance is allowed.
 *
 * @param objekt the meeting that it is invoked for
 * @param beslutad its day
 * @param spar where it stands
 */
public record Distansbeslut(@Override String objekt, LocalDate beslutad, Spar spar) implements Faktum {}
