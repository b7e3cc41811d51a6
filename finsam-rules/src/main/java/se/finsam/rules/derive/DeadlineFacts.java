package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Beslutstid;
import se.finsam.rules.fakta.SamradUtanDatum;
import se.finsam.rules.fakta.Samradet;
import se.finsam.rules.fakta.Spar;

/** What was decided when, beside its last day. */
final class DeadlineFacts {
    private static final String ACCOUNTS = "insatsrapport-senast";

    private DeadlineFacts() {}

    static void add(Derivation derivation) {
        decided(derivation, "budget.beslutad", "budget-senast", derivation.budgetar());
        decided(derivation, "arsredovisning.beslutad", "arsredovisning-senast", derivation.rakenskapsar());
        samrad(derivation);
        indicators(derivation);
        accounts(derivation);
    }

    private static void indicators(Derivation derivation) {
        decided(derivation, "uppfoljning.indikatorer.rapporterade", "indikatorer-senast", derivation.rakenskapsar());
    }

    /** Each insats' account, by the day of its agreement where that names one. */
    private static void accounts(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.view())) {
            View handedIn = insats.view().find("redovisning.inlamnad");
            if (handedIn != null && handedIn.value() instanceof LocalDate day) {
                derivation.add(account(derivation, insats, handedIn, day));
            }
        }
    }

    private static Beslutstid account(Derivation derivation, Objects.Named insats, View handedIn, LocalDate day) {
        Optional<View> own = insats.view().limit("avtal.redovisningSenast");
        return new Beslutstid(
                ACCOUNTS,
                insats.name(),
                day,
                own.isPresent()
                        ? (LocalDate) own.get().value()
                        : derivation.parameters().day(ACCOUNTS, derivation.rakenskapsar()),
                Spar.INGET
                        .och("beslutad", handedIn.pointer())
                        .och("senast", own.isPresent() ? own.get().pointer() : Parameters.place(ACCOUNTS)));
    }

    private static void decided(Derivation derivation, String path, String deadline, int year) {
        View view = derivation.view().find(path);
        if (view != null && view.value() instanceof LocalDate day) {
            derivation.add(new Beslutstid(
                    deadline,
                    "",
                    day,
                    derivation.parameters().day(deadline, year),
                    Spar.INGET.och("beslutad", view.pointer()).och("senast", Parameters.place(deadline))));
        }
    }

    private static void samrad(Derivation derivation) {
        View view = derivation.view();
        var day = view.day("budget.samrad.datum");
        var decided = view.day("budget.beslutad");
        var held = view.flag("budget.samrad.genomfort");
        boolean denied = held.isPresent() && !held.get();
        if (denied || (held.isPresent() && day.isEmpty())) {
            derivation.add(new SamradUtanDatum(held.get(), Spar.INGET.och("genomfort", "/budget/samrad")));
        } else if (day.isPresent() && decided.isPresent()) {
            derivation.add(new Samradet(
                    day.get(),
                    decided.get(),
                    Spar.INGET
                            .och(
                                    "samrad",
                                    view.at("budget.samrad.datum").orElseThrow().pointer())
                            .och("beslutad", "/budget/beslutad")));
        }
    }
}
