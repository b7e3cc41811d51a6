package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * A meeting at which someone took part at a distance.
 *
 * @param objekt the meeting
 * @param datum its day
 * @param stodFran the day from which the law allows it
 * @param olastFran the day from which new rules are proposed, whose text nobody has read into the rulebook
 * @param spar where the days come from
 */
public record Distansmote(@Override String objekt, LocalDate datum, LocalDate stodFran, LocalDate olastFran, Spar spar)
        implements Faktum {}
