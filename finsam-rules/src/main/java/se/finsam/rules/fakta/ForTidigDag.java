package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That something of the audit is dated before it can have been.
 *
 * @param slag {@code revisionsberattelse} or {@code ansvarsfrihet}
 * @param objekt the medlem that it concerns; empty for the förbund
 * @param dag the day stated
 * @param tidigast the first day on which it can have been
 * @param spar where the days come from
 */
public record ForTidigDag(@Nyckel String slag, @Override String objekt, LocalDate dag, LocalDate tidigast, Spar spar)
        implements Faktum {}
