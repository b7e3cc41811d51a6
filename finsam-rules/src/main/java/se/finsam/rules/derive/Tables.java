package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;

/** The tables of an underlag that have sums. */
final class Tables {
    /** The lists of groups and lines that may state a difference from budget. */
    static final List<String> WITH_DIFFERENCES = List.of("grupper", "intakter", "kostnader");

    private Tables() {}

    /** How a table is built. */
    enum Form {
        /** What all medlemmar pay together, beside what each of them pays. */
        FUNDING,
        /** Income, costs, groups of costs, result. */
        RESULT,
        /** Assets on one side; equity, provisions and liabilities on the other. */
        BALANCE,
        /** Lines of each insats' own account. */
        INSATSER
    }

    /**
     * A table.
     *
     * @param name what the row calls it
     * @param form how it is built
     * @param annual whether it belongs to the annual accounts
     * @param view what the underlag says of it
     */
    record Table(String name, Form form, boolean annual, View view) {}

    /** The tables that are there, in the order of the catalogue. */
    static List<Table> of(View underlag) {
        List<Table> tables = new ArrayList<>();
        if (Tilldelningen.statesBoth(underlag)) {
            add(tables, underlag, "tilldelning", "tilldelning", Form.FUNDING, true);
        }
        add(tables, underlag, "budget", "budget", Form.RESULT, false);
        add(tables, underlag, "arsredovisning.resultatrakning", "resultaträkning", Form.RESULT, true);
        add(tables, underlag, "arsredovisning.balansrakning", "balansräkning", Form.BALANCE, true);
        add(tables, underlag, "prognos", "prognos", Form.RESULT, false);
        add(tables, underlag, "delarsrapport", "delårsrapport", Form.RESULT, false);
        if (any(underlag.items("insatser"), "redovisning.rader")) {
            add(tables, underlag, "insatser", "insatser", Form.INSATSER, true);
        }
        return tables;
    }

    /** The tables that state differences from budget, in the order of the catalogue. */
    static List<Table> withDifferences(View underlag) {
        List<Table> tables = new ArrayList<>();
        for (Table table : of(underlag)) {
            if (table.form() == Form.RESULT && states(table.view(), "avvikelse")) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** The tables that show a budget beside their outcome, in the order of the catalogue. */
    static List<Table> withBudgets(View underlag) {
        List<Table> tables = new ArrayList<>();
        for (Table table : of(underlag)) {
            boolean itself = table.view().pointer().equals("/budget");
            if (table.form() == Form.RESULT && !itself && states(table.view(), "budget")) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static boolean states(View table, String column) {
        for (String list : WITH_DIFFERENCES) {
            if (any(table.items(list), column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<View> items, String path) {
        for (View item : items) {
            if (item.has(path)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Table> tables, View underlag, String path, String name, Form form, boolean annual) {
        View view = underlag.find(path);
        if (view != null) {
            tables.add(new Table(name, form, annual, view));
        }
    }
}
