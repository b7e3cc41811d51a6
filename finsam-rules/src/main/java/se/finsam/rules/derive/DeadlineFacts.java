package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Beslutstid;
import se.finsam.rules.fakta.EjGjort;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.OrimligDag;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.kalender.SistaDag;

/** What was decided when, or was not, beside its first and last day. */
final class DeadlineFacts {
    private static final String ACCOUNTS = "insatsrapport-senast";
    private static final String VAT = "moms-senast";

    private DeadlineFacts() {}

    static void add(Derivation derivation) {
        BudgetDateFacts.add(derivation);
        int year = derivation.rakenskapsar();
        // An annual report is of a year that is over; a förbund that ended is over before that.
        LocalDate end = Forbundstid.sista(derivation);
        LocalDate over = end.equals(LocalDate.of(year, 12, 31)) ? end.plusDays(1) : end;
        decided(derivation, "arsredovisning.beslutad", "arsredovisning-senast", over);
        decided(derivation, "uppfoljning.indikatorer.rapporterade", "indikatorer-senast", LocalDate.of(year, 1, 1));
        if (derivation.parameters().has(VAT)) {
            decided(derivation, "forbund.momsersattningSokt", VAT, LocalDate.of(year, 1, 1));
        }
        accounts(derivation);
    }

    /** Each insats' account, by the day of its agreement where that names one. */
    private static void accounts(Derivation derivation) {
        int year = derivation.rakenskapsar();
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.view())) {
            View handedIn = insats.view().find("redovisning.inlamnad");
            if (handedIn == null) {
                continue;
            }
            Optional<View> own = insats.view().limit("avtal.redovisningSenast");
            LocalDate last = own.isPresent()
                    ? (LocalDate) own.get().value()
                    : derivation.parameters().day(ACCOUNTS, year);
            String place = own.isPresent() ? own.get().pointer() : Parameters.place(ACCOUNTS);
            if (last.getYear() < year || last.getYear() > year + 1) {
                derivation.add(new OrimligDag("avtalsdag", insats.name(), last, Spar.INGET.och("orimligDag", place)));
            } else {
                LocalDate first = LocalDate.of(year, 1, 1);
                add(derivation, ACCOUNTS, insats.name(), handedIn, first, SistaDag.fast(last), place);
            }
        }
    }

    private static void decided(Derivation derivation, String path, String deadline, LocalDate first) {
        View view = derivation.view().find(path);
        if (view != null) {
            SistaDag last = derivation.parameters().last(deadline, derivation.rakenskapsar());
            add(derivation, deadline, "", view, first, last, Parameters.place(deadline));
        }
    }

    private static void add(
            Derivation derivation,
            String deadline,
            String object,
            View answer,
            LocalDate first,
            SistaDag last,
            String place) {
        List<Faktum> moved = Parameters.moved(last, Spar.INGET.och("utanFlytt", place));
        if (answer.value() instanceof LocalDate day) {
            derivation.add(new Beslutstid(
                    deadline,
                    object,
                    first,
                    day,
                    last.dag(),
                    moved,
                    Spar.INGET
                            .och("tidigast", "/rakenskapsar")
                            .och("beslutad", answer.pointer())
                            .och("senast", place)));
        } else {
            derivation.add(EjGjort.av(
                    deadline,
                    object,
                    last.dag(),
                    derivation.passed(last.dag()),
                    moved,
                    Spar.INGET.och("senast", place)));
        }
    }
}
