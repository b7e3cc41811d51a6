package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The day at a key that a rulebook of one's own adds; one after the day of assessment has not come yet, and is not there.
 *
 * @param nyckel the key, without what picks the object: {@code insatser.egna.uppfoljd}
 * @param objekt the object that it concerns; empty for the förbund
 * @param dag the day
 * @param spar where it stands
 */
public record EgenDag(@Nyckel String nyckel, @Override String objekt, LocalDate dag, Spar spar) implements Faktum {}
