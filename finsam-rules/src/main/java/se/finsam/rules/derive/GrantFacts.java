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
