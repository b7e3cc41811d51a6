package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.model.Budgetinnehall;
import se.finsam.rules.fakta.AngivetUndantag;
import se.finsam.rules.fakta.Budgetresultat;
import se.finsam.rules.fakta.EgetKapitalEfterBudget;
import se.finsam.rules.fakta.Flerarsplan;
import se.finsam.rules.fakta.Innehall;
import se.finsam.rules.fakta.PrognosEgetKapital;
import se.finsam.rules.fakta.Spar;

/** What the budget says of itself. */
final class BudgetFacts {
    private BudgetFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> result = result(view);
        Optional<Amount> forecast = view.amount("budget.prognosEgetKapitalVidArsskifte");
        if (result.isPresent()) {
            Amount amount = result.get();
            derivation.add(new Budgetresultat(
                    amount.value(), booked(derivation, amount), Spar.INGET.och("resultat", amount.places())));
        }
        if (forecast.isPresent()) {
            Amount amount = forecast.get();
            derivation.add(
                    new PrognosEgetKapital(amount.value(), Spar.INGET.och("prognosEgetKapital", amount.places())));
        }
        if (result.isPresent() && forecast.isPresent()) {
            derivation.add(after(forecast.get(), result.get()));
        }
        undantag(derivation);
        innehall(derivation);
        flerarsplan(derivation);
    }

    /** The keys of a result's figures that the ledger alone has: what is registered there need not be what was decided. */
    private static List<String> booked(Derivation derivation, Amount result) {
        List<String> keys = new ArrayList<>();
        for (String place : result.places()) {
            // A netto that no account makes is 0 from nowhere, and nothing that the underlag lacks.
            if (derivation.ledger().booked(place)
                    && !derivation.ledger().places(place).isEmpty()) {
                keys.add(place.substring(1).replace('/', '.'));
            }
        }
        return keys;
    }

    /** Income less costs, with finance where it is given; the stated result only where the sums are not there. */
    private static Optional<Amount> result(View view) {
        Optional<Amount> income = view.amount("budget.summaIntakter");
        Optional<Amount> cost = view.amount("budget.summaKostnader");
        if (income.isEmpty() || cost.isEmpty()) {
            return view.amount("budget.resultat");
        }
        Amount finance = view.amount("budget.finansnetto").orElse(Amount.ZERO);
        return Optional.of(income.get().minus(cost.get()).plus(finance));
    }

    private static EgetKapitalEfterBudget after(Amount forecast, Amount result) {
        Amount after = forecast.plus(result);
        return new EgetKapitalEfterBudget(
                forecast.value(),
                result.value(),
                after.value(),
                Spar.INGET
                        .och("prognosEgetKapital", forecast.places())
                        .och("budgetresultat", result.places())
                        .och("egetKapitalVidArsslut", after.places()));
    }

    private static void undantag(Derivation derivation) {
        View view = derivation.view();
        String grund = view.text("budget.undantag.grund").orElse("");
        String skal = view.text("budget.undantag.skal").orElse("");
        String motivering = view.text("budget.undantag.motivering").orElse("");
        if (!grund.isEmpty() || !skal.isEmpty() || !motivering.isEmpty()) {
            derivation.add(
                    new AngivetUndantag(grund, skal, motivering, Spar.INGET.och("undantag", "/budget/undantag")));
        }
    }

    private static void innehall(Derivation derivation) {
        View view = derivation.view();
        if (!view.has("budget.innehall") && !view.has("budget.saknas")) {
            return;
        }
        List<String> there = view.texts("budget.innehall");
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> stated = view.texts("budget.saknas");
        for (Budgetinnehall part : Budgetinnehall.values()) {
            if (stated.contains(part.name())) {
                missing.add(part.name());
            } else if (!there.contains(part.name())) {
                unknown.add("budget.innehall[" + part.name() + "]");
            }
        }
        derivation.add(new Innehall(
                "budget",
                missing.size(),
                unknown.size(),
                missing,
                unknown,
                List.of(),
                Spar.INGET.och("antalSaknade", "/budget/saknas").och("antalOkanda", "/budget/innehall")));
    }

    private static void flerarsplan(Derivation derivation) {
        View view = derivation.view();
        if (!view.has("budget.flerarsplan")) {
            return;
        }
        List<Integer> years = years(view);
        int inRow = 0;
        while (inRow < years.size() && years.get(inRow) == years.get(0) + inRow) {
            inRow++;
        }
        String goals = view.yesOrNo("budget.flerarsplanFinansiellaMal");
        derivation.add(new Flerarsplan(
                derivation.budgetar(),
                years.isEmpty() ? 0 : years.get(0),
                inRow,
                derivation.parameters().whole("flerarsplan-ar"),
                goals,
                Spar.INGET
                        .och("budgetar", view.has("budget.ar") ? "/budget/ar" : "/rakenskapsar")
                        .och("forstaAr", "/budget/flerarsplan")
                        .och("antalArIRad", "/budget/flerarsplan")
                        .och("kravdaAr", Parameters.place("flerarsplan-ar"))));
    }

    /** The years that are planned for, each once and in order. */
    private static List<Integer> years(View view) {
        Set<Integer> years = new TreeSet<>();
        for (View plan : view.items("budget.flerarsplan")) {
            Optional<Integer> year = plan.number("ar");
            if (year.isPresent()) {
                years.add(year.get());
            }
        }
        return List.copyOf(years);
    }
}
