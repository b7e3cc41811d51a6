package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That something is dated when it cannot have been, for this räkenskapsår.
 *
 * @param slag {@code sammantrade}, {@code insatsbeslut} or {@code forbundsordning}
 * @param objekt the meeting or the insats; the empty text where it is the förbund
 * @param orimligDag the day stated
 * @param spar where the day stands, and what it is held against
 */
public record OrimligDag(@Nyckel String slag, @Override String objekt, LocalDate orimligDag, Spar spar)
        implements Faktum {}
