package se.finsam.rules.derive;

import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Balans;
import se.finsam.rules.fakta.BalansForegaendeAr;
import se.finsam.rules.fakta.EgetKapitalforandring;
import se.finsam.rules.fakta.ResultatIEgetKapital;
import se.finsam.rules.fakta.Resultatprov;
import se.finsam.rules.fakta.Spar;

/** The arithmetic of the accounts, but for their sums. */
final class AccountFacts {
    private static final String BALANCE = "arsredovisning.balansrakning";
    private static final String INCOME = "arsredovisning.resultatrakning";

    private AccountFacts() {}

    static void add(Derivation derivation) {
        derivation.view().at(BALANCE).ifPresent(sheet -> {
            balance(derivation, sheet);
            balanceBefore(derivation, sheet);
        });
        equity(derivation);
        result(derivation);
    }

    private static void balance(Derivation derivation, View sheet) {
        Optional<Amount> assets = sheet.amount("summaTillgangar").or(() -> lines(sheet, "tillgangar"));
        Optional<Amount> computed = otherSide(sheet, sheet.amount("egetKapital.utgaende"), "belopp");
        Optional<Amount> stated = sheet.amount("summaEgetKapitalOchSkulder");
        if (assets.isEmpty() || (computed.isEmpty() && stated.isEmpty())) {
            return;
        }
        // Both the stated sum and the sum of the lines must agree with the assets; the row shows the one furthest off.
        Amount other = stated.filter(sum -> computed.isEmpty()
                        || sum.distance(assets.get())
                                        .value()
                                        .compareTo(computed.get()
                                                .distance(assets.get())
                                                .value())
                                > 0)
                .or(() -> computed)
                .orElseThrow();
        Amount tolerance = Rounding.annual(derivation).of(count(sheet));
        derivation.add(new Balans(
                assets.get().value(),
                other.value(),
                assets.get().distance(other).value(),
                tolerance.value(),
                Spar.INGET
                        .och("tillgangar", assets.get().places())
                        .och("egetKapitalOchSkulder", other.places())
                        .och("tolerans", tolerance.places())));
    }

    private static void balanceBefore(Derivation derivation, View sheet) {
        List<View> lines = sheet.items("tillgangar");
        Optional<Amount> assets = lines.isEmpty() ? Optional.empty() : Amount.sum(lines, "foregaendeAr");
        Optional<Amount> other = otherSide(sheet, sheet.amount("egetKapital.ingaende"), "foregaendeAr");
        if (assets.isEmpty() || other.isEmpty()) {
            return;
        }
        Amount tolerance = Rounding.annual(derivation).of(count(sheet));
        derivation.add(new BalansForegaendeAr(
                assets.get().value(),
                other.get().value(),
                assets.get().distance(other.get()).value(),
                tolerance.value(),
                Spar.INGET
                        .och("tillgangarForegaendeAr", assets.get().places())
                        .och("egetKapitalOchSkulderForegaendeAr", other.get().places())
                        .och("toleransForegaendeAr", tolerance.places())));
    }

    /** Equity with provisions and liabilities; empty where equity or a line is not known. */
    private static Optional<Amount> otherSide(View sheet, Optional<Amount> equity, String column) {
        if (equity.isEmpty() || sheet.at("skulder").isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> liabilities = Amount.sum(sheet.items("skulder"), column);
        Optional<Amount> provisions = Amount.sum(sheet.items("avsattningar"), column);
        return liabilities.isEmpty() || provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(equity.get().plus(provisions.get()).plus(liabilities.get()));
    }

    private static Optional<Amount> lines(View sheet, String list) {
        return sheet.at(list).flatMap(lines -> Amount.sum(lines.items(), "belopp"));
    }

    private static int count(View sheet) {
        return sheet.items("tillgangar").size()
                + sheet.items("avsattningar").size()
                + sheet.items("skulder").size()
                + 1;
    }

    private static void equity(Derivation derivation) {
        View view = derivation.view();
        Rounding annual = Rounding.annual(derivation);
        Rounding forecast = Rounding.budget(derivation);
        Optional<EgetKapitalforandring> change = change(
                        view.at(BALANCE + ".egetKapital"),
                        view.amount(INCOME + ".aretsResultat"),
                        "ARSREDOVISNING",
                        annual)
                .or(() -> change(view.at("prognos.egetKapital"), view.amount("prognos.resultat"), "PROGNOS", forecast))
                .or(() -> change(
                        view.at("delarsrapport.egetKapital"),
                        view.amount("delarsrapport.resultat"),
                        "DELARSRAPPORT",
                        forecast));
        change.ifPresent(derivation::add);
    }

    private static Optional<EgetKapitalforandring> change(
            Optional<View> equity, Optional<Amount> statedResult, String basis, Rounding rounding) {
        Optional<Amount> opening = equity.flatMap(view -> view.amount("ingaende"));
        Optional<Amount> closing = equity.flatMap(view -> view.amount("utgaende"));
        Optional<Amount> result =
                equity.flatMap(view -> view.amount("aretsResultat")).or(() -> statedResult);
        if (opening.isEmpty() || closing.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        Amount difference = closing.get().distance(opening.get().plus(result.get()));
        Amount tolerance = rounding.of(2);
        return Optional.of(new EgetKapitalforandring(
                basis,
                opening.get().value(),
                result.get().value(),
                closing.get().value(),
                difference.value(),
                tolerance.value(),
                Spar.INGET
                        .och("ingaende", opening.get().places())
                        .och("resultat", result.get().places())
                        .och("utgaende", closing.get().places())
                        .och("tolerans", tolerance.places())));
    }

    private static void result(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> income = view.amount(INCOME + ".summaIntakter");
        Optional<Amount> cost = view.amount(INCOME + ".summaKostnader");
        Optional<Amount> stated = view.amount(INCOME + ".aretsResultat");
        Optional<Amount> finance = view.amount(INCOME + ".finansnetto");
        if (income.isEmpty() || cost.isEmpty() || stated.isEmpty()) {
            return;
        }
        Amount computed = income.get().minus(cost.get()).plus(finance.orElse(Amount.ZERO));
        Amount tolerance = Rounding.annual(derivation).of(finance.isPresent() ? 3 : 2);
        derivation.add(new Resultatprov(
                income.get().value(),
                cost.get().value(),
                computed.value(),
                stated.get().value(),
                computed.distance(stated.get()).value(),
                tolerance.value(),
                finance.isPresent(),
                Spar.INGET
                        .och("intakter", income.get().places())
                        .och("kostnader", cost.get().places())
                        .och("framraknat", computed.places())
                        .och("resultat", stated.get().places())
                        .och("tolerans", tolerance.places())));
        view.amount(BALANCE + ".egetKapital.aretsResultat")
                .ifPresent(inEquity -> derivation.add(new ResultatIEgetKapital(
                        inEquity.value(),
                        inEquity.distance(stated.get()).value(),
                        Spar.INGET.och("resultatIEgetKapital", inEquity.places()))));
    }
}
