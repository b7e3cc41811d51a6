package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Trappsteg;
import se.finsam.rules.fakta.EgetKapitalMotTak;
import se.finsam.rules.fakta.EgetKapitalPlan;
import se.finsam.rules.fakta.EgetKapitalTak;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.UtanforTrappan;
import se.finsam.rules.fakta.UtgaendeEgetKapital;

/** Equity beside the limit of Nationella rådet's recommendation. */
final class EquityFacts {
    private static final String STAIRCASE = "egetkapital-trappa";
    private static final List<String> PLANS = List.of("arsredovisning.egetKapitalPlan", "budget.egetKapitalPlan");
    private static final int SHARE_DECIMALS = 4;

    private EquityFacts() {}

    static void add(Derivation derivation) {
        Optional<Amount> whole = Tilldelningen.whole(derivation);
        Optional<Limit> limit = whole.isPresent() ? limit(derivation, whole.get()) : Optional.empty();
        Optional<ClosingEquity> closing = ClosingEquity.of(derivation.view());
        if (closing.isPresent()) {
            ClosingEquity equity = closing.get();
            derivation.add(new UtgaendeEgetKapital(
                    equity.amount().value(),
                    equity.basis(),
                    Spar.INGET.och("egetKapital", equity.amount().places())));
        }
        if (closing.isPresent() && limit.isPresent()) {
            derivation.add(compare(closing.get(), limit.get()));
        }
        plan(derivation);
    }

    private static Optional<Limit> limit(Derivation derivation, Amount total) {
        List<Trappsteg> steps = derivation.parameters().steps(STAIRCASE);
        if (steps.isEmpty() || total.value().signum() <= 0) {
            return Optional.empty();
        }
        for (Trappsteg step : steps) {
            if (step.fran().compareTo(total.value()) <= 0 && total.value().compareTo(step.till()) <= 0) {
                Limit limit = new Limit(
                        total,
                        new Amount(step.andel(), List.of(Parameters.place(STAIRCASE))),
                        derivation.parameters().since(STAIRCASE));
                derivation.add(new EgetKapitalTak(
                        total.value(),
                        step.andel(),
                        limit.amount().value(),
                        step.fran(),
                        step.till(),
                        Spar.INGET
                                .och("tilldelning", total.places())
                                .och("takandel", Parameters.place(STAIRCASE))
                                .och("tak", limit.amount().places())
                                .och("stegFran", Parameters.place(STAIRCASE))
                                .och("stegTill", Parameters.place(STAIRCASE))));
                return Optional.of(limit);
            }
        }
        derivation.add(outside(total, steps));
        return Optional.empty();
    }

    private static UtanforTrappan outside(Amount total, List<Trappsteg> steps) {
        BigDecimal from = steps.get(0).fran();
        BigDecimal to = steps.get(0).till();
        for (Trappsteg step : steps) {
            from = from.min(step.fran());
            to = to.max(step.till());
        }
        return new UtanforTrappan(
                total.value(),
                from,
                to,
                Spar.INGET
                        .och("tilldelning", total.places())
                        .och("kandFran", Parameters.place(STAIRCASE))
                        .och("kandTill", Parameters.place(STAIRCASE)));
    }

    /** The plan of the annual accounts, else of the budget; one that says whether it is decided goes before one that does not. */
    private static void plan(Derivation derivation) {
        EgetKapitalPlan first = null;
        for (String key : PLANS) {
            View view = derivation.view().find(key);
            EgetKapitalPlan plan = view == null ? null : plan(key, view);
            if (plan != null
                    && (first == null
                            || (!first.okanda().isEmpty() && plan.okanda().isEmpty()))) {
                first = plan;
            }
        }
        if (first != null) {
            derivation.add(first);
        }
    }

    private static EgetKapitalPlan plan(String key, View plan) {
        Spar spar = Spar.INGET.och("plan", plan.pointer());
        if (!plan.flag("finns").orElse(true)) {
            return new EgetKapitalPlan("NEJ", List.of(), spar);
        }
        return plan.has("beslutad")
                ? new EgetKapitalPlan("JA", List.of(), spar)
                : new EgetKapitalPlan("OKANT", List.of(key + ".beslutad"), spar);
    }

    private static EgetKapitalMotTak compare(ClosingEquity closing, Limit limit) {
        BigDecimal equity = closing.amount().value();
        BigDecimal most = limit.amount().value();
        return new EgetKapitalMotTak(
                equity,
                limit.total.value(),
                equity.divide(limit.total.value(), SHARE_DECIMALS, RoundingMode.HALF_UP),
                limit.share.value(),
                most,
                equity.subtract(most).max(BigDecimal.ZERO),
                limit.since,
                closing.basis(),
                Spar.INGET
                        .och("egetKapital", closing.amount().places())
                        .och("galler", Parameters.place(STAIRCASE))
                        .och("tilldelning", limit.total.places())
                        .och("takandel", limit.share.places())
                        .och("tak", limit.amount().places()));
    }

    private record Limit(Amount total, Amount share, LocalDate since) {
        Amount amount() {
            return total.times(share);
        }
    }
}
