package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Budgetandringar;
import se.finsam.rules.fakta.Budgetbeslut;
import se.finsam.rules.fakta.EjGjort;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.ForstaBudgetbeslut;
import se.finsam.rules.fakta.NybildatForbund;
import se.finsam.rules.fakta.SamradOkant;
import se.finsam.rules.fakta.SamradUtanDatum;
import se.finsam.rules.fakta.Samradet;
import se.finsam.rules.fakta.Samradsdeltagare;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.kalender.SistaDag;

/** When the budget was adopted first, and the consultation before that (23 §). */
final class BudgetDateFacts {
    private static final String DEADLINE = "budget-senast";
    private static final String DECIDED = "budget.beslutad";
    private static final String CONSULTED = "budget.samrad";
    private static final String MONTHS_BEFORE = "samrad-hogst-manader";

    private final Derivation derivation;
    private final View view;
    private final SistaDag last;

    private BudgetDateFacts(Derivation derivation) {
        this.derivation = derivation;
        this.view = derivation.view();
        this.last = derivation.parameters().last(DEADLINE, derivation.budgetar());
    }

    static void add(Derivation derivation) {
        BudgetDateFacts facts = new BudgetDateFacts(derivation);
        View formed = Forbundstid.bildat(derivation).orElse(null);
        if (formed != null && facts.isFirstBudget((LocalDate) formed.value())) {
            derivation.add(new NybildatForbund((LocalDate) formed.value(), Spar.INGET.och("bildat", formed.pointer())));
            return;
        }
        First first = facts.first();
        facts.decision(first);
        facts.consultation(first);
    }

    /** Whether a förbund formed on a day was formed too late for its board to adopt the budget in time, and before it was over. */
    private boolean isFirstBudget(LocalDate formed) {
        return formed.isAfter(last.dag()) && formed.getYear() <= derivation.budgetar();
    }

    /**
     * The first decision on the budget.
     *
     * @param day the day
     * @param place where it stands
     * @param stated the day that the budget itself states, where the first decision is that of a meeting before it; else null
     */
    private record First(
            LocalDate day, String place, @Nullable LocalDate stated) {}

    /** Null where it is not known: nothing is stated, or what is stated is the day of a change. */
    private @Nullable First first() {
        View stated = view.find(DECIDED);
        if (stated == null || !(stated.value() instanceof LocalDate day)) {
            return null;
        }
        First best = null;
        for (Objects.Named meeting : Objects.of(Objekttyp.SAMMANTRADE, view)) {
            Optional<LocalDate> held = meeting.view().day("datum");
            if (held.isPresent() && adopts(meeting.view(), held.get(), day) && better(held.get(), best)) {
                best = new First(held.get(), meeting.view().pointer() + "/datum", day);
            }
        }
        if (best != null) {
            return best;
        }
        return changedOn(day) ? null : new First(day, stated.pointer(), null);
    }

    /** Whether a meeting adopted this budget before the day stated: in the year before it, within a year of that day. */
    private boolean adopts(View meeting, LocalDate held, LocalDate stated) {
        return meeting.flag("faststallerBudget").orElse(false)
                && held.isBefore(stated)
                && held.getYear() == derivation.budgetar() - 1
                && held.isAfter(stated.minusMonths(derivation.parameters().whole(MONTHS_BEFORE)));
    }

    /** Of several, the last one in time: one long before may have adopted the budget of the year before. */
    private boolean better(LocalDate held, @Nullable First best) {
        if (best == null) {
            return true;
        }
        boolean late = held.isAfter(last.dag());
        return best.day.isAfter(last.dag()) ? !late || held.isBefore(best.day) : !late && held.isAfter(best.day);
    }

    private boolean changedOn(LocalDate day) {
        for (View change : view.items("budget.andringar")) {
            if (change.day("datum").equals(Optional.of(day))) {
                return true;
            }
        }
        return false;
    }

    private void decision(@Nullable First first) {
        Spar spar = Spar.INGET.och("senast", Parameters.place(DEADLINE)).och("tidigast", Parameters.place(DEADLINE));
        if (first != null) {
            derivation.add(new Budgetbeslut(
                    derivation.budgetar(),
                    LocalDate.of(derivation.budgetar() - 1, 1, 1),
                    first.day,
                    last.dag(),
                    unclear(first.day) ? "OKLART" : "NEJ",
                    additions(first),
                    spar.och("beslutad", first.place)));
        } else if (view.denies(DECIDED)) {
            derivation.add(EjGjort.av(
                    DEADLINE,
                    "",
                    last.dag(),
                    derivation.passed(last.dag()),
                    moved(),
                    Spar.INGET.och("senast", Parameters.place(DEADLINE))));
        }
    }

    private List<Faktum> moved() {
        return Parameters.moved(last, Spar.INGET.och("utanFlytt", Parameters.place(DEADLINE)));
    }

    private List<Faktum> additions(First first) {
        List<Faktum> additions = new ArrayList<>(moved());
        if (first.stated != null) {
            additions.add(new ForstaBudgetbeslut(first.stated, Spar.INGET.och("senareBeslut", "/budget/beslutad")));
        }
        List<String> changes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (View change : view.items("budget.andringar")) {
            Optional<View> day = change.at("datum");
            if (day.isPresent()) {
                changes.add(day.get().value().toString());
                places.add(day.get().pointer());
            }
        }
        if (!changes.isEmpty()) {
            additions.add(new Budgetandringar(changes, Spar.INGET.och("andringar", places)));
        }
        return additions;
    }

    /** Whether the förbund may have been formed too late for the last day to concern it. */
    private boolean unclear(LocalDate decided) {
        View formed = Forbundstid.bildat(derivation).orElse(null);
        if (formed != null) {
            LocalDate day = (LocalDate) formed.value();
            boolean yearBefore = day.getYear() == derivation.budgetar() - 1;
            return decided.isBefore(day) || (yearBefore && decided.isAfter(last.dag()));
        }
        return decided.isAfter(last.dag())
                && decided.getYear() >= derivation.budgetar()
                && !Forbundstid.fannsFore(derivation, derivation.budgetar());
    }

    private void consultation(@Nullable First first) {
        Optional<View> day = view.at(CONSULTED + ".datum");
        Optional<Boolean> held = view.flag(CONSULTED + ".genomfort");
        boolean denied = held.isPresent() && !held.get();
        if (denied || (held.isPresent() && day.isEmpty())) {
            derivation.add(new SamradUtanDatum(held.get(), Spar.INGET.och("genomfort", "/budget/samrad")));
        } else if (day.isPresent() && first != null) {
            List<String> present = present();
            List<String> absent = absent(present);
            derivation.add(new Samradet(
                    derivation.budgetar(),
                    first.day.minusMonths(derivation.parameters().whole(MONTHS_BEFORE)),
                    (LocalDate) day.get().value(),
                    first.day,
                    decidesThisBudget(first.day),
                    participants(absent),
                    absent,
                    present.isEmpty()
                            ? List.of()
                            : List.of(new Samradsdeltagare(present, Spar.INGET.och("deltog", "/budget/samrad/deltog"))),
                    Spar.INGET.och("samrad", day.get().pointer()).och("beslutad", first.place)));
        } else {
            List<String> unknown = new ArrayList<>();
            if (day.isEmpty()) {
                unknown.add(CONSULTED + ".datum");
            }
            if (first == null) {
                unknown.add(DECIDED);
            }
            derivation.add(new SamradOkant(unknown, Spar.INGET));
        }
    }

    /** Whether all took part. A list that is there and empty says that nobody did. */
    private String participants(List<String> absent) {
        if (!view.has(CONSULTED + ".deltog") || derivation.members().isEmpty()) {
            return "OKANT";
        }
        return absent.isEmpty() ? "ALLA" : "NAGRA";
    }

    private boolean decidesThisBudget(LocalDate day) {
        return day.getYear() == derivation.budgetar() || day.getYear() == derivation.budgetar() - 1;
    }

    /** Who took part, as the medlemmar are called. */
    private List<String> present() {
        List<String> present = new ArrayList<>();
        for (String name : view.texts(CONSULTED + ".deltog")) {
            present.add(derivation.canonical(name));
        }
        return present;
    }

    private List<String> absent(List<String> present) {
        List<String> absent = new ArrayList<>();
        for (String member : derivation.memberNames()) {
            if (!present.contains(member)) {
                absent.add(member);
            }
        }
        return absent;
    }
}
