package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the sums of one table: those that could be tested, and the keys of those that could not. */
final class SumTests {
    private final Rounding rounding;
    private final List<SumTest> done = new ArrayList<>();
    private final Set<String> untested = new LinkedHashSet<>();
    private int incomplete;

    SumTests(Rounding rounding) {
        this.rounding = rounding;
    }

    List<SumTest> done() {
        return List.copyOf(done);
    }

    /** Keys, below the table, that a test lacked. */
    List<String> untested() {
        return List.copyOf(untested);
    }

    /** How many sums have lines of which not all can be added. */
    int incomplete() {
        return incomplete;
    }

    /** That a key is lacking for a sum to be tested. */
    void cannot(String key) {
        untested.add(key);
    }

    /** That lines are there, but not as a sum of theirs needs them. */
    void incomplete(String key) {
        incomplete++;
        cannot(key);
    }

    /** A test that was made elsewhere. */
    void add(SumTest test) {
        done.add(test);
    }

    /** A stated sum of the table against a list of lines. */
    void lines(View table, String sum, String list, String column) {
        View lines = table.find(list);
        if (lines == null) {
            cannot(list);
        }
        if (!table.has(sum)) {
            cannot(sum);
        }
        if (lines != null) {
            sum(sum, table, sum, lines.items(), column);
        }
    }

    /** A stated sum against some lines. */
    void sum(String name, View owner, String key, List<View> lines, String column) {
        Optional<Amount> stated = owner.amount(key);
        Optional<Amount> computed = Amount.sum(lines, column);
        if (stated.isEmpty()) {
            cannot(key);
        } else if (computed.isEmpty()) {
            incomplete(name + ": " + column);
        } else {
            Amount tolerance = rounding.of(lines, column);
            boolean agrees = within(stated.get(), computed.get(), tolerance);
            boolean unclear = !agrees && within(stated.get(), withoutSigns(lines, column), tolerance);
            done.add(new SumTest(name, stated.get(), computed.get(), tolerance, unclear));
        }
    }

    private static boolean within(Amount stated, Amount computed, Amount tolerance) {
        return stated.distance(computed).value().compareTo(tolerance.value()) <= 0;
    }

    /** What the lines come to if none of them has a minus. */
    private static Amount withoutSigns(List<View> lines, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (View line : lines) {
            sum = sum.add(line.amount(column).orElse(Amount.ZERO).value().abs());
        }
        return new Amount(sum, List.of());
    }

    /** The stated result against income less costs, with finance where it is given. */
    void result(View table) {
        Optional<Amount> stated = table.amount("resultat");
        Optional<Amount> income = table.amount("summaIntakter");
        Optional<Amount> cost = table.amount("summaKostnader");
        Optional<Amount> finance = table.amount("finansnetto");
        if (stated.isEmpty()) {
            cannot("resultat");
        }
        if (stated.isPresent() && income.isPresent() && cost.isPresent()) {
            Amount computed = income.get().minus(cost.get()).plus(finance.orElse(Amount.ZERO));
            done.add(new SumTest("resultat", stated.get(), computed, rounding.of(income, cost, finance)));
        }
    }

    /** The stated sum of a balance sheet's other side. */
    void equityAndLiabilities(View sheet) {
        Optional<Amount> stated = sheet.amount("summaEgetKapitalOchSkulder");
        Optional<Amount> equity = sheet.amount("egetKapital.utgaende");
        List<View> lines = new ArrayList<>(sheet.items("avsattningar"));
        lines.addAll(sheet.items("skulder"));
        Optional<Amount> computed = Amount.sum(lines, "belopp");
        if (stated.isEmpty()) {
            cannot("summaEgetKapitalOchSkulder");
        } else if (equity.isEmpty()) {
            cannot("egetKapital.utgaende");
        } else if (sheet.at("skulder").isEmpty()) {
            cannot("skulder");
        } else if (computed.isEmpty()) {
            incomplete("skulder: belopp");
        } else {
            Amount tolerance = rounding.of(lines, "belopp").plus(rounding.of(equity));
            Amount sum = equity.get().plus(computed.get());
            if (!sheet.has("avsattningar") && stated.get().minus(sum).value().compareTo(tolerance.value()) > 0) {
                incomplete("avsattningar");
            } else {
                done.add(new SumTest("summaEgetKapitalOchSkulder", stated.get(), sum, tolerance));
            }
        }
    }
}
