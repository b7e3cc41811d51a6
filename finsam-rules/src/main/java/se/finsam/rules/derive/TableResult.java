package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Resultatrakning;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.RadernaForklarar;
import se.finsam.rules.fakta.Spar;

/**
 * The result of a table of income and costs, in every way that the table tells it: as it is stated, by the stated sums, and
 * by the lines. Rows, sums and result are one table, so what they say apart is a contradiction.
 */
final class TableResult {
    private final List<Amount> readings = new ArrayList<>();
    private final Optional<Amount> stated;
    private final Optional<Amount> sums;
    private final Optional<Amount> lines;
    private final Optional<Amount> incomeLines;
    private final Optional<Amount> costLines;
    private final Amount tolerance;

    private TableResult(View table, Rounding rounding) {
        stated = table.amount(table.value() instanceof Resultatrakning ? "aretsResultat" : "resultat");
        Optional<Amount> finance = table.amount("finansnetto");
        Optional<Amount> income = table.amount("summaIntakter");
        Optional<Amount> cost = table.amount("summaKostnader");
        incomeLines = sum(table, "intakter", "belopp");
        Optional<Amount> own = sum(table, "kostnader", "belopp");
        // Beside lines the groups may be some of them only.
        Optional<Amount> groups = table.has("kostnader") ? Optional.empty() : sum(table, "grupper", "summa");
        costLines = own.isPresent() ? own : groups;
        sums = less(income, cost, finance);
        lines = less(incomeLines, costLines, finance);
        add(stated);
        add(sums);
        add(lines);
        add(less(income, own, finance));
        add(less(income, groups, finance));
        add(less(incomeLines, cost, finance));
        tolerance = rounding.of(income, cost, finance)
                .plus(rounding.of(table.items("intakter"), "belopp"))
                .plus(rounding.of(table.items("kostnader"), "belopp"))
                .plus(rounding.of(table.items("grupper"), "summa"));
    }

    /** The result of a table. */
    static TableResult of(View table, Rounding rounding) {
        return new TableResult(table, rounding);
    }

    /** The result that counts: what the stated sums give, else the stated one; empty where neither is known. */
    Optional<Amount> known() {
        return sums.isPresent() ? sums : stated;
    }

    /** What the lines give; empty where not all of them are known. */
    Optional<Amount> lines() {
        return lines;
    }

    /** The least of all readings. There is one wherever the result is {@link #known}. */
    BigDecimal least() {
        BigDecimal least = readings.get(0).value();
        for (Amount reading : readings) {
            least = least.min(reading.value());
        }
        return least;
    }

    /** The greatest of all readings. */
    BigDecimal greatest() {
        BigDecimal greatest = readings.get(0).value();
        for (Amount reading : readings) {
            greatest = greatest.max(reading.value());
        }
        return greatest;
    }

    /** Whether readings differ by more than rounding explains. */
    boolean apart() {
        return greatest().subtract(least()).compareTo(tolerance.value()) > 0;
    }

    /** Where the figures of {@link #least} and {@link #greatest} stand. */
    Spar trace() {
        List<String> least = List.of();
        List<String> greatest = List.of();
        for (Amount reading : readings) {
            least = reading.value().compareTo(least()) == 0 ? reading.places() : least;
            greatest = reading.value().compareTo(greatest()) == 0 ? reading.places() : greatest;
        }
        return Spar.INGET.och("lagst", least).och("hogst", greatest);
    }

    /** What to show where the lines give the stated result and the stated sums do not. */
    List<Faktum> explained() {
        if (stated.isEmpty() || lines.isEmpty() || incomeLines.isEmpty() || costLines.isEmpty() || sums.isEmpty()) {
            return List.of();
        }
        boolean byLines = lines.get().value().compareTo(stated.get().value()) == 0;
        boolean bySums = sums.get().value().compareTo(stated.get().value()) == 0;
        return byLines && !bySums
                ? List.of(new RadernaForklarar(
                        incomeLines.get().value(),
                        costLines.get().value(),
                        lines.get().value(),
                        Spar.INGET
                                .och("radernasIntakter", incomeLines.get().places())
                                .och("radernasKostnader", costLines.get().places())
                                .och("radernasResultat", lines.get().places())))
                : List.of();
    }

    private void add(Optional<Amount> reading) {
        if (reading.isPresent()) {
            readings.add(reading.get());
        }
    }

    private static Optional<Amount> less(Optional<Amount> income, Optional<Amount> cost, Optional<Amount> finance) {
        return income.isEmpty() || cost.isEmpty()
                ? Optional.empty()
                : Optional.of(income.get().minus(cost.get()).plus(finance.orElse(Amount.ZERO)));
    }

    private static Optional<Amount> sum(View table, String list, String column) {
        List<View> lines = table.items(list);
        return lines.isEmpty() ? Optional.empty() : Amount.sum(lines, column);
    }
}
