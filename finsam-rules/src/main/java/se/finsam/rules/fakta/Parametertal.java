package se.finsam.rules.fakta;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Talenhet;

/**
 * The number that a parameter has in the year, for a rule to compare with. Only where the rulebook extends finsam's, and only
 * of parameters that are numbers.
 *
 * @param id the parameter
 * @param tal its number, as the rulebook has it
 * @param typ what it is a number of: {@code ANDEL}, {@code ANTAL} or {@code BELOPP}
 * @param spar the parameter
 */
public record Parametertal(@Nyckel String id, BigDecimal tal, String typ, Spar spar) implements Faktum {
    @Override
    public @Nullable Talenhet enhet(String figure) {
        return switch (typ) {
            case "BELOPP" -> null;
            case "ANDEL" -> Talenhet.ANDEL;
            default -> Talenhet.TAL;
        };
    }
}
