package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.rules.fakta.Budgetkolumn;
import se.finsam.rules.fakta.Otestbar;
import se.finsam.rules.fakta.Spar;

/** The budget that tables show beside their outcome, compared with the budget itself, as changed. */
final class BudgetColumnFacts {
    private static final String BUDGET = "budget";

    private BudgetColumnFacts() {}

    static void add(Derivation derivation) {
        Unbudgeted.add(derivation);
        View underlag = derivation.accounts();
        Budgeted budgeted = Budgeted.of(
                underlag.find(BUDGET), derivation.rakenskapsar(), derivation.budgetar() == derivation.rakenskapsar());
        for (Tables.Table table : Tables.withBudgets(underlag)) {
            Rounding rounding = table.annual() ? Rounding.annual(derivation) : Rounding.budget(derivation);
            Column column = new Column(budgeted, rounding);
            for (String list : Tables.WITH_DIFFERENCES) {
                column.compare(list, table.view().items(list));
            }
            column.addTo(derivation, table);
        }
    }

    /** A line's name, and the list that it stands in: an income and a cost may be called the same. */
    private static String key(String list, View line) {
        return list + " " + Medlemsregister.fold(name(list, line));
    }

    private static String name(String list, View line) {
        return line.text(list.equals("grupper") ? "grupp" : "post").orElse("");
    }

    /**
     * The budget's own amounts.
     *
     * @param lines its lines and groups, by list and name
     * @param changes what decisions have changed lines by, by name
     * @param unclear whether a decision changed it without saying which lines
     * @param undated whether a decision without a day may have changed it
     */
    private record Budgeted(
            Map<String, List<View>> lines, Map<String, List<View>> changes, boolean unclear, boolean undated) {
        static Budgeted of(@Nullable View budget, int year, boolean ofTheYear) {
            Map<String, List<View>> lines = new HashMap<>();
            Map<String, List<View>> changes = new HashMap<>();
            boolean unclear = false;
            boolean undated = false;
            if (budget == null || !ofTheYear) {
                return new Budgeted(lines, changes, false, false);
            }
            for (String list : Tables.WITH_DIFFERENCES) {
                for (View line : budget.items(list)) {
                    lines.computeIfAbsent(key(list, line), key -> new ArrayList<>())
                            .add(line);
                }
            }
            for (View change : budget.items("andringar")) {
                if (!decided(change, year)) {
                    continue;
                }
                unclear |= !change.has("poster");
                undated |= !change.has("datum");
                for (View line : change.items("poster")) {
                    changes.computeIfAbsent(
                                    Medlemsregister.fold(line.text("post").orElse("")), key -> new ArrayList<>())
                            .add(line);
                }
            }
            return new Budgeted(lines, changes, unclear, undated);
        }

        /** What is not known of the decisions that changed it. */
        String changesKnown() {
            return undated ? "UTAN_DAG" : unclear ? "UTAN_POSTER" : "KANDA";
        }

        /** What the board did not decide, or decided another year, changes nothing of the year's budget. */
        private static boolean decided(View change, int year) {
            View board = change.find("avStyrelsen");
            Optional<LocalDate> day = change.day("datum");
            return (board == null || !Boolean.FALSE.equals(board.value()))
                    && (day.isEmpty() || day.get().getYear() == year);
        }

        Optional<Amount> before(String list, String name) {
            List<View> same = lines.getOrDefault(list + " " + Medlemsregister.fold(name), List.of());
            return same.isEmpty() ? Optional.empty() : Amount.sum(same, list.equals("grupper") ? "summa" : "belopp");
        }

        Optional<Amount> change(String list, String name) {
            boolean group = list.equals("grupper");
            return Amount.sum(
                    group ? List.of() : changes.getOrDefault(Medlemsregister.fold(name), List.of()), "belopp");
        }
    }

    /** The budget column of a table. */
    private static final class Column {
        private final Budgeted budgeted;
        private final Rounding rounding;
        private final List<SumTest> tests = new ArrayList<>();
        private final List<String> original = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Column(Budgeted budgeted, Rounding rounding) {
            this.budgeted = budgeted;
            this.rounding = rounding;
        }

        void compare(String list, List<View> lines) {
            Map<String, List<View>> byName = new LinkedHashMap<>();
            for (View line : lines) {
                if (line.has(BUDGET)) {
                    byName.computeIfAbsent(key(list, line), key -> new ArrayList<>())
                            .add(line);
                }
            }
            for (List<View> same : byName.values()) {
                String name = name(list, same.get(0));
                Optional<Amount> shown = Amount.sum(same, BUDGET);
                Optional<Amount> before = budgeted.before(list, name);
                Optional<Amount> change = budgeted.change(list, name);
                if (shown.isEmpty() || before.isEmpty() || change.isEmpty()) {
                    missing.add("budget." + list + "[" + name + "]." + (list.equals("grupper") ? "summa" : "belopp"));
                } else {
                    add(name, shown.get(), before.get(), change.get(), same.size());
                }
            }
        }

        /** Where a change or several lines are added there is a sum, and rounding may explain more. */
        private void add(String name, Amount shown, Amount before, Amount change, int lines) {
            Amount two = rounding.of(2);
            Amount plain = lines == 1 ? rounding.apart(shown, before, two) : two;
            boolean changed = change.value().signum() != 0;
            SumTest test = new SumTest(name, shown, before.plus(change), changed ? two : plain);
            SumTest unchanged = new SumTest(name, shown, before, plain);
            if (test.deviates() && !unchanged.deviates()) {
                original.add(name);
                tests.add(unchanged);
            } else {
                tests.add(test);
            }
        }

        void addTo(Derivation derivation, Tables.Table table) {
            if (tests.isEmpty()) {
                derivation.add(new Otestbar(
                        "budgetkolumn",
                        table.name(),
                        missing,
                        Spar.INGET.och("tabell", table.view().pointer())));
                return;
            }
            SumTest worst = SumTest.worst(tests);
            List<SumTest> deviating = SumTest.deviating(tests);
            boolean ofPeriod = table.view().pointer().equals("/delarsrapport") || budgeted.unclear();
            derivation.add(new Budgetkolumn(
                    table.name(),
                    tests.size(),
                    missing.size(),
                    deviating.size(),
                    original.size(),
                    worst.stated().value(),
                    worst.computed().value(),
                    worst.difference(),
                    worst.tolerance().value(),
                    ofPeriod ? "JA" : "NEJ",
                    budgeted.changesKnown(),
                    SumTest.described(deviating),
                    original,
                    missing,
                    Spar.INGET
                            .och("kolumn", worst.stated().places())
                            .och("budgeterat", worst.computed().places())
                            .och("tolerans", worst.tolerance().places())));
        }
    }
}
