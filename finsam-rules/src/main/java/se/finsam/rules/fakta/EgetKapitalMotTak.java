package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Closing equity beside its limit.
 *
 * @param egetKapital closing equity, in kronor
 * @param tilldelning the year's tilldelning, in kronor
 * @param andel equity as a share of the tilldelning, to four decimals; for show, never compared
 * @param takandel the limit as a share of the tilldelning
 * @param tak the limit, in kronor
 * @param overskjutande what is above the limit, in kronor; zero where nothing is
 * @param galler the day from which the limit holds
 * @param underlag {@code ARSREDOVISNING} or {@code PROGNOS}
 * @param spar where the figures come from
 */
public record EgetKapitalMotTak(
        BigDecimal egetKapital,
        BigDecimal tilldelning,
        @Andel BigDecimal andel,
        @Andel BigDecimal takandel,
        BigDecimal tak,
        BigDecimal overskjutande,
        LocalDate galler,
        String underlag,
        Spar spar)
        implements Faktum {
    /** The key that would tell of a plan to bring equity down. */
    public List<String> plannyckel() {
        return List.of("arsredovisning.egetKapitalPlan");
    }
}
