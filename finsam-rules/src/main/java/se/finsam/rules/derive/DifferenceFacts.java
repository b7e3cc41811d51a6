package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Avvikelsekolumn;
import se.finsam.rules.fakta.OtestbarAvvikelsekolumn;
import se.finsam.rules.fakta.Spar;

/** The differences from budget that tables state. */
final class DifferenceFacts {
    private DifferenceFacts() {}

    static void add(Derivation derivation) {
        for (Tables.Table table : Tables.withDifferences(derivation.view())) {
            Rounding rounding = table.annual() ? Rounding.annual(derivation) : Rounding.budget(derivation);
            List<SumTest> tests = new ArrayList<>();
            List<String> untested = new ArrayList<>();
            for (View row : Tables.differences(table.view())) {
                String name = name(row);
                Optional<Amount> outcome = row.amount(outcomeKey(row));
                Optional<Amount> budget = row.amount("budget").or(() -> budgetOf(derivation, table, row, name));
                if (outcome.isPresent() && budget.isPresent()) {
                    tests.add(new SumTest(
                            name,
                            row.amount("avvikelse").orElseThrow(),
                            budget.get().minus(outcome.get()),
                            rounding.of(2)));
                } else {
                    untested.add(name);
                }
            }
            derivation.add(fact(table, tests, untested));
        }
    }

    private static se.finsam.rules.fakta.Faktum fact(Tables.Table table, List<SumTest> tests, List<String> untested) {
        if (tests.isEmpty()) {
            return new OtestbarAvvikelsekolumn(
                    table.name(),
                    untested.stream().map(name -> "budget[" + name + "]").toList(),
                    Spar.INGET.och("tabell", table.view().pointer()));
        }
        SumTest worst = tests.stream().min(SumTest.WORST_FIRST).orElseThrow();
        return new Avvikelsekolumn(
                table.name(),
                tests.size(),
                untested.size(),
                worst.stated().value(),
                worst.computed().value(),
                worst.difference(),
                worst.tolerance().value(),
                tests.stream().filter(SumTest::deviates).map(SumTest::described).toList(),
                untested,
                Spar.INGET
                        .och("avvikelse", worst.stated().places())
                        .och("framraknad", worst.computed().places())
                        .och("tolerans", worst.tolerance().places()));
    }

    /** The year's budget of the same group or line; an interim report has a budget of its own, for its own period. */
    private static Optional<Amount> budgetOf(Derivation derivation, Tables.Table table, View row, String name) {
        if (table.view().value() instanceof se.finsam.model.Delarsrapport) {
            return Optional.empty();
        }
        boolean group = row.value() instanceof se.finsam.model.Grupp;
        List<String> lists = group ? List.of("budget.grupper") : List.of("budget.intakter", "budget.kostnader");
        return lists.stream()
                .flatMap(list -> derivation.view().items(list).stream())
                .filter(other -> name(other).equals(name))
                .findFirst()
                .flatMap(other -> other.amount(outcomeKey(other)));
    }

    private static String name(View row) {
        return row.value() instanceof se.finsam.model.Grupp
                ? row.text("grupp").orElse("")
                : row.text("post").orElse("");
    }

    private static String outcomeKey(View row) {
        return row.value() instanceof se.finsam.model.Grupp ? "summa" : "belopp";
    }
}
