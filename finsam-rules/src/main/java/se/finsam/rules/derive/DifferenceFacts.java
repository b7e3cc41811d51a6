package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.Budget;
import se.finsam.model.Delarsrapport;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Otestbar;
import se.finsam.rules.fakta.Spar;

/** The differences from budget that tables state. */
final class DifferenceFacts {
    private static final String KIND = "avvikelse";

    private DifferenceFacts() {}

    static void add(Derivation derivation) {
        Map<String, Map<String, List<View>>> budgets = new HashMap<>();
        for (Tables.Table table : Tables.withDifferences(derivation.stated())) {
            Rounding rounding = table.annual() ? Rounding.annual(derivation) : Rounding.budget(derivation);
            Column column = new Column();
            for (String list : Tables.WITH_DIFFERENCES) {
                for (View view : table.view().items(list)) {
                    Optional<Amount> stated = view.amount("avvikelse");
                    if (stated.isPresent()) {
                        column.add(new Row(table.view(), list, view, budgets), stated.get(), derivation, rounding);
                    }
                }
            }
            derivation.add(column.fact(table, derivation.ledger().signs().turned(table.name())));
        }
    }

    /** A group or line that states a difference, with the budget's lines by list and name, filled as they are asked for. */
    private record Row(View table, String list, View view, Map<String, Map<String, List<View>>> budgets) {
        boolean group() {
            return list.equals("grupper");
        }

        String name() {
            return view.text(group() ? "grupp" : "post").orElse("");
        }

        String amount() {
            return group() ? "summa" : "belopp";
        }

        /** A key of the row, as a report names it. */
        String key(String key) {
            return table.pointer().substring(1).replace('/', '.') + "." + list + "[" + name() + "]." + key;
        }

        /** The budget of the row's own table; else the year's, of the same list and name where that is one alone. */
        Optional<Amount> budget(Derivation derivation) {
            Optional<Amount> own = view.amount("budget");
            return own.isPresent() || !yearly(derivation) ? own : only(ofTheYear(derivation));
        }

        String budgetKey(Derivation derivation) {
            return yearly(derivation) && ofTheYear(derivation).size() < 2
                    ? "budget." + list + "[" + name() + "]." + amount()
                    : key("budget");
        }

        /** An interim report has a budget for its own period, and a budget of another year is none of this. */
        private boolean yearly(Derivation derivation) {
            return !(table.value() instanceof Delarsrapport)
                    && !(table.value() instanceof Budget)
                    && derivation.budgetar() == derivation.rakenskapsar();
        }

        private List<View> ofTheYear(Derivation derivation) {
            return budgets.computeIfAbsent(list, key -> byName(derivation)).getOrDefault(name(), List.of());
        }

        private Map<String, List<View>> byName(Derivation derivation) {
            Map<String, List<View>> lines = new HashMap<>();
            for (View other : derivation.stated().items("budget." + list)) {
                lines.computeIfAbsent(new Row(table, list, other, budgets).name(), key -> new ArrayList<>())
                        .add(other);
            }
            return lines;
        }

        /** Of several of the same name it is not known which one is meant. */
        private Optional<Amount> only(List<View> same) {
            return same.size() == 1 ? same.get(0).amount(amount()) : Optional.empty();
        }
    }

    /** The differences of a table. */
    private static final class Column {
        private final List<SumTest> tests = new ArrayList<>();
        /** The same, but of costs the difference between what is printed with a minus. */
        private final List<SumTest> asPrinted = new ArrayList<>();

        private final List<String> untested = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void add(Row row, Amount stated, Derivation derivation, Rounding rounding) {
            Optional<Amount> outcome = row.view().amount(row.amount());
            Optional<Amount> budget = row.budget(derivation);
            if (outcome.isPresent() && budget.isPresent()) {
                Amount computed = budget.get().minus(outcome.get());
                tests.add(new SumTest(row.name(), stated, computed, rounding.of(2)));
                Amount otherWay = outcome.get().minus(budget.get());
                asPrinted.add(
                        row.group() || row.list().equals("kostnader")
                                ? new SumTest(row.name(), stated, otherWay, rounding.of(2))
                                : tests.get(tests.size() - 1));
                return;
            }
            untested.add(row.name());
            if (budget.isEmpty()) {
                missing.add(row.budgetKey(derivation));
            }
            if (outcome.isEmpty()) {
                missing.add(row.key(row.amount()));
            }
        }

        Faktum fact(Tables.Table table, boolean turned) {
            if (tests.isEmpty()) {
                return new Otestbar(
                        KIND,
                        table.name(),
                        missing,
                        Spar.INGET.och("tabell", table.view().pointer()));
            }
            boolean printed = turned
                    && SumTest.deviating(asPrinted).size()
                            < SumTest.deviating(tests).size();
            return Columns.fact(KIND, table.name(), printed ? asPrinted : tests, untested, missing, List.of());
        }
    }
}
