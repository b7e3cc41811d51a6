package se.finsam.rules.derive;

import java.time.LocalDate;
import se.finsam.rules.fakta.Beslutstid;
import se.finsam.rules.fakta.SamradUtanDatum;
import se.finsam.rules.fakta.Samradet;
import se.finsam.rules.fakta.Spar;

/** What was decided when, beside its last day. */
final class DeadlineFacts {
    private DeadlineFacts() {}

    static void add(Derivation derivation) {
        decided(derivation, "budget.beslutad", "budget-senast", derivation.budgetar());
        decided(derivation, "arsredovisning.beslutad", "arsredovisning-senast", derivation.rakenskapsar());
        samrad(derivation);
    }

    private static void decided(Derivation derivation, String path, String deadline, int year) {
        derivation.view().at(path).ifPresent(view -> {
            LocalDate last = derivation.parameters().day(deadline, year);
            derivation.add(new Beslutstid(
                    deadline,
                    "",
                    (LocalDate) view.value(),
                    last,
                    Spar.INGET.och("beslutad", view.pointer()).och("senast", Parameters.place(deadline))));
        });
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
