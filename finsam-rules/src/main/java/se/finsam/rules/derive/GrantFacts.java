package se.finsam.rules.derive;

import java.math.BigDecimal;
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
        Optional<Amount> budget = insats.view().amount("redovisning.budget");
        Optional<Amount> outcome = insats.view().amount("redovisning.utfall");
        if (granted.isEmpty() || budget.isEmpty() || outcome.isEmpty()) {
            return;
        }
        derivation.add(new Insatsmedel(
                insats.name(),
                granted.get().value(),
                budget.get().value(),
                outcome.get().value(),
                granted.get().distance(budget.get()).value(),
                outcome.get().minus(granted.get()).value().max(BigDecimal.ZERO),
                negative(granted.get(), budget.get(), outcome.get()),
                Spar.INGET
                        .och("beviljat", granted.get().places())
                        .och("redovisadBudget", budget.get().places())
                        .och("utfall", outcome.get().places())));
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
