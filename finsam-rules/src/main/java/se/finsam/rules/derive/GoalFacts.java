package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Malprov;
import se.finsam.rules.fakta.OkantMatt;
import se.finsam.rules.fakta.Spar;

/** The board's financial goals beside what the accounts give. Shares are compared as amounts, so nothing is rounded. */
final class GoalFacts {
    private static final Set<String> MEASURES =
            Set.of("EGET_KAPITAL_ANDEL_HOGST", "EGET_KAPITAL_ANDEL_MINST", "SOLIDITET_MINST");

    private GoalFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named goal : Objects.of(Objekttyp.MAL, derivation.view())) {
            String measure = goal.view().text("matt").orElse("");
            if (!MEASURES.contains(measure)) {
                derivation.add(new OkantMatt(
                        goal.name(), measure, Spar.INGET.och("matt", goal.view().pointer() + "/matt")));
                continue;
            }
            Optional<Amount> limit = goal.view().amount("varde");
            Optional<Amount> equity = ClosingEquity.of(derivation.view()).map(ClosingEquity::amount);
            Optional<Amount> whole = whole(derivation, measure);
            if (limit.isPresent() && equity.isPresent() && whole.isPresent()) {
                derivation.add(test(goal, measure, limit.get(), equity.get(), whole.get()));
            }
        }
    }

    /** What the measure takes equity as a share of; empty where the measure is not known or its whole is not. */
    private static Optional<Amount> whole(Derivation derivation, String measure) {
        return switch (measure) {
            case "EGET_KAPITAL_ANDEL_HOGST", "EGET_KAPITAL_ANDEL_MINST" ->
                Tilldelningen.of(derivation)
                        .filter(tilldelning -> tilldelning.without().isEmpty())
                        .map(Tilldelningen::total);
            case "SOLIDITET_MINST" -> derivation.view().amount("arsredovisning.balansrakning.summaTillgangar");
            default -> Optional.empty();
        };
    }

    private static Malprov test(Objects.Named goal, String measure, Amount limit, Amount equity, Amount whole) {
        Amount most = whole.times(limit);
        BigDecimal share = limit.value();
        return new Malprov(
                goal.name(),
                measure,
                equity.value(),
                most.value(),
                share,
                measure.endsWith("HOGST") ? "HOGST" : "MINST",
                goal.view().text("bedomning").orElse("OKANT"),
                Spar.INGET
                        .och("utfall", equity.places())
                        .och("grans", most.places())
                        .och("malvarde", List.of(goal.view().pointer() + "/varde")));
    }
}
