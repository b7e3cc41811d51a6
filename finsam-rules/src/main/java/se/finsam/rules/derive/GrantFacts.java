package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Insatsmedel;
import se.finsam.rules.fakta.Spar;

/** What each insats was granted, beside what it accounted for. */
final class GrantFacts {
    private GrantFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.accounts())) {
            account(derivation, insats);
        }
    }

    private static void account(Derivation derivation, Objects.Named insats) {
        Optional<Amount> granted = insats.view().amount("beviljat");
        Optional<Amount> statedBudget = insats.view().amount("redovisning.budget");
        Optional<Amount> statedOutcome = insats.view().amount("redovisning.utfall");
        if (granted.isEmpty() || statedBudget.isEmpty() || statedOutcome.isEmpty()) {
            return;
        }
        // Sums and lines are one account: what is shown is the reading that the grant covers least.
        Amount budget = furthest(statedBudget.get(), lines(insats, "budget"), granted.get());
        Optional<Amount> lines = lines(insats, "belopp");
        Amount outcome = lines.isPresent()
                        && lines.get().value().compareTo(statedOutcome.get().value()) > 0
                ? lines.get()
                : statedOutcome.get();
        derivation.add(new Insatsmedel(
                insats.name(),
                granted.get().value(),
                budget.value(),
                outcome.value(),
                granted.get().distance(budget).value(),
                outcome.minus(granted.get()).value().max(BigDecimal.ZERO),
                negative(granted.get(), budget, outcome),
                Spar.INGET
                        .och("beviljat", granted.get().places())
                        .och("redovisadBudget", budget.places())
                        .och("utfall", outcome.places())));
    }

    private static Optional<Amount> lines(Objects.Named insats, String column) {
        List<View> lines = insats.view().items("redovisning.rader");
        return lines.isEmpty() ? Optional.empty() : Amount.sum(lines, column);
    }

    private static Amount furthest(Amount stated, Optional<Amount> lines, Amount from) {
        return lines.isPresent()
                        && lines.get()
                                        .distance(from)
                                        .value()
                                        .compareTo(stated.distance(from).value())
                                > 0
                ? lines.get()
                : stated;
    }

    private static boolean negative(Amount... amounts) {
        for (Amount amount : amounts) {
            if (amount.value().signum() < 0) {
                return true;
            }
        }
        return false;
    }
}
