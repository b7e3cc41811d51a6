package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * A meeting at which someone took part at a distance.
 *
 * @param objekt the meeting
 * @param datum its day
 * @param stodFran the day from which the law allows it
 * @param spar where the days come from
 */
public record Distansmote(@Override String objekt, LocalDate datum, LocalDate stodFran, Spar spar) implements Faktum {}
