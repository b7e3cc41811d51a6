package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.EgetKapitalMotTak;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Malhinder;
import se.finsam.rules.fakta.Malprov;
import se.finsam.rules.fakta.Malsammanstallning;
import se.finsam.rules.fakta.OkantMatt;
import se.finsam.rules.fakta.Spar;

/** The board's financial goals beside what the accounts give. Shares are compared as amounts, so nothing is rounded. */
final class GoalFacts {
    private static final String SOLIDITET = "SOLIDITET_MINST";
    private static final Set<String> MEASURES =
            Set.of("EGET_KAPITAL_ANDEL_HOGST", "EGET_KAPITAL_ANDEL_MINST", SOLIDITET);

    private static final Set<String> ACCOUNTS = Set.of("ARSREDOVISNING", "HUVUDBOK");

    private GoalFacts() {}

    static void add(Derivation derivation) {
        LastOutcome.add(derivation);
        int before = derivation.size();
        List<Objects.Named> goals = Objects.of(Objekttyp.MAL, derivation.view());
        for (Objects.Named goal : goals) {
            String measure = goal.view().text("matt").orElse("");
            if (!MEASURES.contains(measure)) {
                derivation.add(new OkantMatt(
                        goal.name(),
                        measure,
                        goal.view().text("bedomning").orElse("OKANT"),
                        Spar.INGET.och("matt", goal.view().pointer())));
                continue;
            }
            Optional<Amount> limit = goal.view().amount("varde");
            Optional<ClosingEquity> equity = equity(derivation, measure);
            if (limit.isPresent() && equity.isPresent()) {
                derivation.add(test(derivation, new Goal(goal, measure, limit.get()), equity.get()));
            }
        }
        together(derivation, goals, before);
    }

    /** The goals together, where the year's own accounts are what they were held against: a forecast is none. */
    private static void together(Derivation derivation, List<Objects.Named> goals, int before) {
        Optional<ClosingEquity> closing = ClosingEquity.of(derivation);
        String basis = closing.isPresent() ? closing.get().basis() : "";
        if (goals.isEmpty() || !ACCOUNTS.contains(basis)) {
            return;
        }
        int tested = 0;
        List<String> unmet = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Faktum> facts = derivation.facts();
        for (Faktum fact : facts.subList(before, facts.size())) {
            if (fact instanceof Malprov goal && goal.entydigt().equals("JA")) {
                tested++;
                if (!met(goal)) {
                    unmet.add(goal.objekt());
                    places.addAll(goal.spar().kallor().getOrDefault("utfall", List.of()));
                }
            }
        }
        derivation.add(new Malsammanstallning(
                goals.size(), tested, unmet.size(), unmet, Spar.INGET.och("antalEjUppfyllda", places)));
    }

    /** A forecast of equity is no measure of a balance sheet. */
    private static Optional<ClosingEquity> equity(Derivation derivation, String measure) {
        Optional<ClosingEquity> closing = ClosingEquity.of(derivation);
        boolean measurable = closing.isPresent()
                && !closing.get().basis().equals("DELARSRAPPORT")
                && (!measure.equals(SOLIDITET) || !closing.get().basis().equals("PROGNOS"));
        return measurable ? closing : Optional.empty();
    }

    private static Faktum test(Derivation derivation, Goal goal, ClosingEquity equity) {
        if (!isShare(goal.limit.value())) {
            return goal.hindered("VARDE", List.of());
        }
        List<String> missing = goal.measure.equals(SOLIDITET) ? List.of() : Tilldelningen.missing(derivation);
        if (!missing.isEmpty()) {
            return goal.hindered("TILLDELNING", missing);
        }
        Optional<Amount> whole = whole(derivation, goal.measure);
        return whole.isPresent() && whole.get().value().signum() > 0
                ? goal.tested(equity, whole.get(), derivation)
                : goal.hindered("HELHET", List.of());
    }

    /** Whoever writes 20 for 20 % would have any equity pass a goal of at most that. */
    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** What the measure takes equity as a share of. */
    private static Optional<Amount> whole(Derivation derivation, String measure) {
        if (measure.equals(SOLIDITET)) {
            return derivation.view().amount("arsredovisning.balansrakning.summaTillgangar");
        }
        return Tilldelningen.whole(derivation);
    }

    private static boolean met(Malprov goal) {
        int stands = goal.utfall().compareTo(goal.grans());
        return goal.riktning().equals("HOGST") ? stands <= 0 : stands >= 0;
    }

    private record Goal(Objects.Named named, String measure, Amount limit) {
        Malhinder hindered(String why, List<String> missing) {
            return new Malhinder(named.name(), why, limit.value(), missing, Spar.INGET.och("malvarde", limit.places()));
        }

        Malprov tested(ClosingEquity closing, Amount whole, Derivation derivation) {
            Amount equity = closing.amount();
            Amount most = whole.times(limit);
            boolean atMost = measure.endsWith("HOGST");
            boolean decided = closing.decides(most, atMost)
                    && closing.within(most, atMost)
                            == closing.within(byLines(derivation).orElse(whole).times(limit), atMost);
            return new Malprov(
                    named.name(),
                    measure,
                    equity.value(),
                    whole.value(),
                    limit.value(),
                    most.value(),
                    atMost ? "HOGST" : "MINST",
                    sign(equity.value().compareTo(most.value())),
                    closing.basis(),
                    named.view().text("bedomning").orElse("OKANT"),
                    atMost && recommended(derivation, equity, most),
                    decided ? "JA" : "NEJ",
                    Spar.INGET
                            .och("utfall", equity.places())
                            .och("helhet", whole.places())
                            .och("malvarde", limit.places())
                            .och("grans", most.places()));
        }

        /** What the lines of assets come to, where the goal is a share of their sum. */
        private Optional<Amount> byLines(Derivation derivation) {
            List<View> lines = measure.equals(SOLIDITET)
                    ? derivation.view().items("arsredovisning.balansrakning.tillgangar")
                    : List.of();
            return lines.isEmpty() ? Optional.empty() : Amount.sum(lines, "belopp");
        }

        /** Whether Nationella rådet's limit, or the förbund's own staircase, is the same amount for the same equity. */
        private static boolean recommended(Derivation derivation, Amount equity, Amount most) {
            for (Faktum fact : derivation.facts()) {
                if (fact instanceof EgetKapitalMotTak limit
                        && limit.entydigt().equals("JA")
                        && limit.egetKapital().compareTo(equity.value()) == 0
                        && limit.tak().compareTo(most.value()) == 0) {
                    return true;
                }
            }
            return false;
        }

        private static String sign(int comparison) {
            if (comparison == 0) {
                return "=";
            }
            return comparison < 0 ? "<" : ">";
        }
    }
}
