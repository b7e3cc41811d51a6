package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * How equity has changed over years in a row.
 *
 * @param andelForegaendeAr equity of the year before as a share of that year's tilldelning
 * @param utveckling the same share year by year, this year last
 * @param spar where the figures come from: last year's stand in another file, and have no place
 */
public record EgetKapitalUtveckling(@Andel BigDecimal andelForegaendeAr, List<Arsandel> utveckling, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalUtveckling {
        utveckling = List.copyOf(utveckling);
    }
}
