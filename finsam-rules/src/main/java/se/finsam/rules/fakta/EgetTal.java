package se.finsam.rules.fakta;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Talenhet;

/**
 * The number at a key that a rulebook of one's own adds: an amount, a share, a count or any other number.
 *
 * @param nyckel the key, without what picks the object: {@code insatser.egna.nojdhet}
 * @param objekt the object that it concerns; empty for the förbund
 * @param varde the number; an amount is in kronor
 * @param typ what it is a number of: {@code BELOPP}, {@code ANDEL}, {@code ANTAL} or {@code TAL}
 * @param spar where it stands
 */
public record EgetTal(@Nyckel String nyckel, @Override String objekt, BigDecimal varde, String typ, Spar spar)
        implements Faktum {
    @Override
    public @Nullable Talenhet enhet(String tal) {
        return switch (typ) {
            case "BELOPP" -> null;
            case "ANDEL" -> Talenhet.ANDEL;
            default -> Talenhet.TAL;
        };
    }
}
