package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Flerarsbeviljande;
import se.finsam.rules.fakta.Insatsmedel;
import se.finsam.rules.fakta.OmojligAvtalstid;
import se.finsam.rules.fakta.Spar;

/** What each insats was granted, beside what it accounted for and what its agreement says. */
final class GrantFacts {
    /** No agreement is longer; one that seems to be has a slip of the hand in a year. */
    private static final int MOST_YEARS = 100;

    private GrantFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.accounts())) {
            account(derivation, insats);
            agreement(derivation, insats);
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

    private static void agreement(Derivation derivation, Objects.Named insats) {
        Optional<Amount> total = insats.view().amount("avtal.total");
        Optional<Amount> yearly = insats.view().amount("avtal.perAr");
        Optional<Integer> first = insats.view().number("avtal.fran");
        Optional<Integer> last = insats.view().number("avtal.till");
        if (total.isEmpty() || yearly.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return;
        }
        long years = 1L + last.get() - first.get();
        if (years < 1 || years > MOST_YEARS) {
            derivation.add(new OmojligAvtalstid(
                    insats.name(),
                    first.get(),
                    last.get(),
                    Spar.INGET
                            .och("fran", insats.view().pointer() + "/avtal/fran")
                            .och("till", insats.view().pointer() + "/avtal/till")));
            return;
        }
        Amount computed = yearly.get().times(new Amount(BigDecimal.valueOf(years), List.of()));
        Amount tolerance = Rounding.budget(derivation).of((int) years);
        derivation.add(new Flerarsbeviljande(
                insats.name(),
                total.get().value(),
                yearly.get().value(),
                (int) years,
                computed.value(),
                total.get().distance(computed).value(),
                tolerance.value(),
                Spar.INGET
                        .och("total", total.get().places())
                        .och("perAr", yearly.get().places())
                        .och("tolerans", tolerance.places())));
    }
}
