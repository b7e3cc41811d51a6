package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Budgetinnehall;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.AngivetUndantag;
import se.finsam.rules.fakta.Budgetresultat;
import se.finsam.rules.fakta.EgetKapitalBudgetar;
import se.finsam.rules.fakta.EgetKapitalVidArsskiftet;
import se.finsam.rules.fakta.EgetKapitalspann;
import se.finsam.rules.fakta.EjProvat;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Innehall;
import se.finsam.rules.fakta.Resultatspann;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** What the budget says of itself. */
final class BudgetFacts {
    private static final String FORECAST = "budget.prognosEgetKapitalVidArsskifte";

    private BudgetFacts() {}

    static void add(Derivation derivation) {
        View budget = derivation.view().find("budget");
        Optional<Amount> forecast = opening(derivation);
        if (budget != null) {
            TableResult result = TableResult.of(budget, Rounding.budget(derivation));
            Optional<Amount> known = result.known();
            if (known.isPresent()) {
                derivation.add(result(derivation, result, known.get()));
            }
            if (known.isPresent() && forecast.isPresent()) {
                derivation.add(after(derivation, forecast.get(), result, known.get()));
            }
        }
        if (forecast.isPresent()) {
            Amount amount = forecast.get();
            derivation.add(new EgetKapitalBudgetar(
                    "borjan",
                    amount.value(),
                    "JA",
                    source(derivation),
                    Spar.INGET.och("egetKapital", amount.places())));
        }
        undantag(derivation);
        innehall(derivation);
    }

    private static Budgetresultat result(Derivation derivation, TableResult result, Amount known) {
        // A surplus that one of the readings does not have is none, however near they are.
        boolean apart =
                result.apart() || (known.value().signum() > 0 && result.least().signum() <= 0);
        if (apart) {
            derivation.add(new Resultatspann("budget", result.least(), result.greatest(), result.trace()));
        }
        List<Faktum> additions = new ArrayList<>();
        List<String> booked = booked(derivation, known);
        // Of a surplus that only the ledger has, the row itself says so.
        boolean surplus = known.value().signum() > 0 && !apart;
        if (!booked.isEmpty() && !surplus) {
            additions.add(new EjProvat(booked, Spar.INGET));
        }
        if (derivation.ledger().signs().turned("budget")) {
            additions.add(new VandaTecken("budget", Spar.INGET.och("tabell", "/budget")));
        }
        return new Budgetresultat(
                known.value(),
                apart ? "NEJ" : "JA",
                booked.isEmpty() ? "JA" : "NEJ",
                booked,
                additions,
                Spar.INGET.och("resultat", known.places()));
    }

    /** What equity is when the budget year begins: as the budget forecasts it, else what the year before ended with. */
    private static Optional<Amount> opening(Derivation derivation) {
        Optional<Amount> stated = derivation.view().amount(FORECAST);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<ClosingEquity> before = yearBefore(derivation);
        // It may stand in another file, so its place would mislead here.
        return before.isPresent() && before.get().settled()
                ? Optional.of(new Amount(before.get().amount().value(), List.of()))
                : Optional.empty();
    }

    /** Says that opening equity is last year's closing, where the budget itself does not say what it is. */
    private static List<Faktum> source(Derivation derivation) {
        Optional<ClosingEquity> before = yearBefore(derivation);
        return derivation.view().has(FORECAST) || before.isEmpty()
                ? List.of()
                : List.of(new EgetKapitalVidArsskiftet(
                        derivation.budgetar() - 1, before.get().basis(), Spar.INGET));
    }

    /** What the year before the budget's ended with: this year, where the budget is for the next. */
    private static Optional<ClosingEquity> yearBefore(Derivation derivation) {
        if (derivation.budgetar() == derivation.rakenskapsar() + 1) {
            return ClosingEquity.of(derivation);
        }
        Optional<Underlag> previous = derivation.previous();
        return previous.isPresent() && derivation.budgetar() == derivation.rakenskapsar()
                ? ClosingEquity.of(derivation.of(previous.get()))
                : Optional.empty();
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

    private static EgetKapitalBudgetar after(Derivation derivation, Amount forecast, TableResult result, Amount known) {
        Amount after = forecast.plus(known);
        BigDecimal least = forecast.value().add(result.least());
        boolean apart = result.apart() || (after.value().signum() >= 0 && least.signum() < 0);
        if (apart) {
            derivation.add(new EgetKapitalspann(
                    "budgetarets-slut", least, forecast.value().add(result.greatest()), result.trace()));
        }
        return new EgetKapitalBudgetar(
                "slut", after.value(), apart ? "NEJ" : "JA", List.of(), Spar.INGET.och("egetKapital", after.places()));
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
}
