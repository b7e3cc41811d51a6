package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.EgetKapitalforandring;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.OverfortEgetKapital;
import se.finsam.rules.fakta.Resultatspann;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** The arithmetic of equity and of the result. */
final class AccountFacts {
    private static final String BALANCE = "arsredovisning.balansrakning";
    private static final String INCOME = "arsredovisning.resultatrakning";

    private AccountFacts() {}

    static void add(Derivation derivation) {
        BalanceFacts.add(derivation);
        equity(derivation);
        result(derivation);
    }

    private static void equity(Derivation derivation) {
        View view = derivation.accounts();
        Rounding annual = Rounding.accounts(derivation);
        Rounding forecast = Rounding.budget(derivation);
        List<EgetKapitalforandring> known = new ArrayList<>();
        add(
                known,
                change(
                        view.find(BALANCE + ".egetKapital"),
                        view.amount(INCOME + ".aretsResultat"),
                        basis(derivation),
                        annual));
        add(known, change(view.find("prognos.egetKapital"), view.amount("prognos.resultat"), "PROGNOS", forecast));
        add(
                known,
                change(
                        view.find("delarsrapport.egetKapital"),
                        view.amount("delarsrapport.resultat"),
                        "DELARSRAPPORT",
                        forecast));
        if (!known.isEmpty()) {
            derivation.add(shown(known));
        }
    }

    private static void add(List<EgetKapitalforandring> known, @Nullable EgetKapitalforandring change) {
        if (change != null) {
            known.add(change);
        }
    }

    /** Of all reports that state the change, the first that does not add up, else the first. */
    private static EgetKapitalforandring shown(List<EgetKapitalforandring> known) {
        for (EgetKapitalforandring change : known) {
            if (change.skillnad().compareTo(change.tolerans()) > 0) {
                return change;
            }
        }
        return known.get(0);
    }

    private static String basis(Derivation derivation) {
        // Tables that the underlag states itself are tested as they stand.
        boolean booked = derivation.ledger().accountsBooked()
                && derivation.ledger().booked("/" + BALANCE.replace('.', '/') + "/egetKapital/utgaende");
        return booked ? "HUVUDBOK" : "ARSREDOVISNING";
    }

    /** How equity changed; null where that is not known. */
    private static @Nullable EgetKapitalforandring change(
            @Nullable View equity, Optional<Amount> statedResult, String basis, Rounding rounding) {
        if (equity == null) {
            return null;
        }
        Optional<Amount> opening = equity.amount("ingaende");
        Optional<Amount> closing = equity.amount("utgaende");
        Optional<Amount> own = equity.amount("aretsResultat");
        Optional<Amount> result = own.isPresent() ? own : statedResult;
        if (opening.isEmpty() || closing.isEmpty() || result.isEmpty()) {
            return null;
        }
        Optional<Amount> over = equity.amount("overtaget");
        Optional<Amount> handed = equity.amount("overlamnat");
        Amount expected =
                opening.get().plus(result.get()).plus(over.orElse(Amount.ZERO)).minus(handed.orElse(Amount.ZERO));
        Amount difference = closing.get().distance(expected);
        Amount tolerance = rounding.of(opening, result, over, handed);
        return new EgetKapitalforandring(
                basis,
                opening.get().value(),
                result.get().value(),
                closing.get().value(),
                difference.value(),
                tolerance.value(),
                handed.isEmpty() && closing.get().value().signum() == 0 ? "OKLART" : "NEJ",
                with(moved(over, handed), InomAvrundning.av(difference.value(), tolerance.value())),
                Spar.INGET
                        .och("ingaende", opening.get().places())
                        .och("resultat", result.get().places())
                        .och("utgaende", closing.get().places())
                        .och("tolerans", tolerance.places()));
    }

    private static List<Faktum> with(List<Faktum> some, List<Faktum> more) {
        List<Faktum> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Equity that came from or went to another förbund, where either is stated. */
    private static List<Faktum> moved(Optional<Amount> over, Optional<Amount> handed) {
        return over.isEmpty() && handed.isEmpty()
                ? List.of()
                : List.of(new OverfortEgetKapital(
                        over.orElse(Amount.ZERO).value(),
                        handed.orElse(Amount.ZERO).value(),
                        Spar.INGET
                                .och("overtaget", over.orElse(Amount.ZERO).places())
                                .och("overlamnat", handed.orElse(Amount.ZERO).places())));
    }

    private static void result(Derivation derivation) {
        View view = derivation.accounts();
        Optional<Amount> income = view.amount(INCOME + ".summaIntakter");
        Optional<Amount> cost = view.amount(INCOME + ".summaKostnader");
        Optional<Amount> stated = view.amount(INCOME + ".aretsResultat");
        Optional<Amount> finance = view.amount(INCOME + ".finansnetto");
        if (income.isEmpty() || cost.isEmpty() || stated.isEmpty()) {
            return;
        }
        Amount computed = income.get().minus(cost.get()).plus(finance.orElse(Amount.ZERO));
        Amount tolerance = Rounding.accounts(derivation).of(income, cost, finance);
        View table = view.find(INCOME);
        TableResult rows = TableResult.of(table == null ? view : table, Rounding.accounts(derivation));
        boolean off = computed.distance(stated.get()).value().compareTo(tolerance.value()) > 0;
        if (rows.apart() && !off) {
            derivation.add(new Resultatspann("resultatrakning", rows.least(), rows.greatest(), rows.trace()));
        }
        List<Faktum> additions = new ArrayList<>(
                InomAvrundning.av(computed.distance(stated.get()).value(), tolerance.value()));
        if (off) {
            additions.addAll(rows.explained());
        }
        if (derivation.ledger().signs().turned("resultaträkning")) {
            additions.add(new VandaTecken("resultaträkning", Spar.INGET.och("tabell", "/" + INCOME.replace('.', '/'))));
        }
        derivation.add(Held.against("resultat", stated.get(), computed, tolerance, additions));
        Optional<Amount> inEquity = view.amount(BALANCE + ".egetKapital.aretsResultat");
        if (inEquity.isPresent()) {
            derivation.add(
                    Held.against("resultat-i-eget-kapital", inEquity.get(), stated.get(), Amount.ZERO, List.of()));
        }
    }
}
