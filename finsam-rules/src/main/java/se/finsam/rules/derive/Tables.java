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
        add(tables, underlag, "budget", "budget", Form.RESULT, false);
        add(tables, underlag, "arsredovisning.resultatrakning", "resultaträkning", Form.RESULT, true);
        add(tables, underlag, "arsredovisning.balansrakning", "balansräkning", Form.BALANCE, true);
        add(tables, underlag, "prognos", "prognos", Form.RESULT, false);
        add(tables, underlag, "delarsrapport", "delårsrapport", Form.RESULT, false);
        boolean detailed = underlag.items("insatser").stream()
                .anyMatch(insats -> insats.at("redovisning.rader").isPresent());
        if (detailed) {
            add(tables, underlag, "insatser", "insatser", Form.INSATSER, true);
        }
        return tables;
    }

    /** The tables that state differences from budget, in the order of the catalogue. */
    static List<Table> withDifferences(View underlag) {
        return of(underlag).stream()
                .filter(table -> table.form() == Form.RESULT)
                .filter(table -> WITH_DIFFERENCES.stream()
                        .flatMap(list -> table.view().items(list).stream())
                        .anyMatch(row -> row.at("avvikelse").isPresent()))
                .toList();
    }

    private static void add(List<Table> tables, View underlag, String path, String name, Form form, boolean annual) {
        underlag.at(path).ifPresent(view -> tables.add(new Table(name, form, annual, view)));
    }
}
