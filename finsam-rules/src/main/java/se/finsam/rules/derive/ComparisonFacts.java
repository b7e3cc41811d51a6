package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Jamforelse;
import se.finsam.rules.fakta.Spar;

/** This year's comparative figures beside last year's own. */
final class ComparisonFacts {
    private static final String INCOME = "arsredovisning.resultatrakning.";
    private static final String SHEET = "arsredovisning.balansrakning.";
    private static final List<String> LISTS = List.of(
            INCOME + "intakter", INCOME + "kostnader", SHEET + "tillgangar", SHEET + "avsattningar", SHEET + "skulder");

    /** Single figures: this year's key, and the key of last year that it repeats. */
    private static final Map<String, String> SINGLE = new TreeMap<>(Map.of(
            SHEET + "egetKapital.ingaende",
            SHEET + "egetKapital.utgaende",
            INCOME + "aretsResultatForegaendeAr",
            INCOME + "aretsResultat"));

    private final Amount tolerance;
    private final List<SumTest> tests = new ArrayList<>();
    private final List<String> untested = new ArrayList<>();

    private ComparisonFacts(Amount tolerance) {
        this.tolerance = tolerance;
    }

    static void add(Derivation derivation) {
        derivation.previous().ifPresent(previous -> {
            View before = View.of(previous, null);
            ComparisonFacts comparison = new ComparisonFacts(tolerance(derivation, previous));
            comparison.compare(derivation.view(), before);
            if (!comparison.tests.isEmpty()) {
                derivation.add(comparison.fact());
            }
        });
    }

    private void compare(View view, View before) {
        SINGLE.forEach(
                (now, then) -> compare(now.substring(now.lastIndexOf('.') + 1), view.amount(now), before.amount(then)));
        for (String list : LISTS) {
            for (View line : view.items(list)) {
                String name = line.text("post").orElse("");
                compare(name, line.amount("foregaendeAr"), line(before, list, name));
            }
        }
    }

    private void compare(String name, Optional<Amount> now, Optional<Amount> then) {
        if (now.isPresent() && then.isPresent()) {
            // Last year's figure stands in another file; its places would mislead here.
            tests.add(new SumTest(name, now.get(), new Amount(then.get().value(), List.of()), tolerance));
        } else if (now.isPresent()) {
            untested.add(name);
        }
    }

    private static Optional<Amount> line(View before, String list, String name) {
        return before.items(list).stream()
                .filter(line -> line.text("post").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(line -> line.amount("belopp"));
    }

    /** Where either year is in thousands, each figure is rounded. */
    private static Amount tolerance(Derivation derivation, Underlag previous) {
        return derivation.inTkr() || previous.enhet() == Enhet.TKR
                ? derivation.parameters().number("avrundning-tkr")
                : new Amount(BigDecimal.ZERO, List.of(Parameters.place("avrundning-sek-arsredovisning")));
    }

    private Jamforelse fact() {
        SumTest worst = tests.stream().min(SumTest.WORST_FIRST).orElseThrow();
        return new Jamforelse(
                tests.size(),
                untested.size(),
                worst.stated().value(),
                worst.computed().value(),
                worst.difference(),
                worst.tolerance().value(),
                tests.stream().filter(SumTest::deviates).map(SumTest::described).toList(),
                untested,
                Spar.INGET
                        .och("jamforelsetal", worst.stated().places())
                        .och("tolerans", worst.tolerance().places()));
    }
}
