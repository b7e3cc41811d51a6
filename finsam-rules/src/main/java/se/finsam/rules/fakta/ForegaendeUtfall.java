package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That a goal states another outcome of the year before than the underlag of that year has.
 *
 * @param slag {@code verksamhetsmal} or {@code insatsmal}
 * @param objekt the goal
 * @param foregaende what the goal says of the year before
 * @param fjolarets the outcome in the underlag of the year before
 * @param spar where the goal says so
 */
public record ForegaendeUtfall(
        @Nyckel String slag, @Override String objekt, BigDecimal foregaende, BigDecimal fjolarets, Spar spar)
        implements Faktum {}
