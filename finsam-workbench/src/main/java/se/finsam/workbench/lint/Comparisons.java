package se.finsam.workbench.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether comparisons can all hold together. What is known of each pair of values is only whether the one is at most, or
 * less than, the other; that reaches from value to value. Where it finds no contradiction there may still be one.
 */
final class Comparisons {
    private static final int UNKNOWN = 0;
    private static final int AT_MOST = 1;
    private static final int LESS = 2;

    private final Map<String, Integer> values = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Formula.Jamforelse> comparisons;

    private Comparisons(List<Formula.Jamforelse> comparisons) {
        this.comparisons = comparisons;
    }

    /** Whether no contradiction is found. */
    static boolean mojlig(List<Formula.Jamforelse> comparisons) {
        return new Comparisons(comparisons.stream().map(Comparisons::plain).toList()).possible();
    }

    /** A thing that is not true is false. */
    private static Formula.Jamforelse plain(Formula.Jamforelse one) {
        boolean truth = one.hoger().equals("true") || one.hoger().equals("false");
        return truth && one.jamfor().equals("!=")
                ? new Formula.Jamforelse(
                        one.vanster(), "==", String.valueOf(one.hoger().equals("false")))
                : one;
    }

    private boolean possible() {
        for (Formula.Jamforelse one : comparisons) {
            index(one.vanster());
            index(one.hoger());
        }
        int[][] order = new int[names.size()][names.size()];
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < order.length; j++) {
                order[i][j] = ofLiterals(names.get(i), names.get(j));
            }
        }
        comparisons.forEach(one -> learn(order, one));
        reach(order);
        return consistent(order) && comparisons.stream().allMatch(one -> allows(order, one));
    }

    private int index(String name) {
        Integer known = values.get(name);
        if (known != null) {
            return known;
        }
        names.add(name);
        values.put(name, names.size() - 1);
        return names.size() - 1;
    }

    private static int ofLiterals(String one, String other) {
        if (!number(one) || !number(other)) {
            return one.equals(other) ? AT_MOST : UNKNOWN;
        }
        int compared = value(one).compareTo(value(other));
        return compared < 0 ? LESS : compared == 0 ? AT_MOST : UNKNOWN;
    }

    private void learn(int[][] order, Formula.Jamforelse one) {
        int left = index(one.vanster());
        int right = index(one.hoger());
        switch (one.jamfor()) {
            case "==" -> {
                raise(order, left, right, AT_MOST);
                raise(order, right, left, AT_MOST);
            }
            case "<" -> raise(order, left, right, LESS);
            case "<=" -> raise(order, left, right, AT_MOST);
            case ">" -> raise(order, right, left, LESS);
            case ">=" -> raise(order, right, left, AT_MOST);
            default -> {
                // Inequality and containment say nothing of order; allows() looks at them.
            }
        }
    }

    private static void raise(int[][] order, int from, int to, int known) {
        order[from][to] = Math.max(order[from][to], known);
    }

    private static void reach(int[][] order) {
        for (int via = 0; via < order.length; via++) {
            for (int from = 0; from < order.length; from++) {
                for (int to = 0; to < order.length; to++) {
                    if (order[from][via] != UNKNOWN && order[via][to] != UNKNOWN) {
                        raise(order, from, to, Math.max(order[from][via], order[via][to]));
                    }
                }
            }
        }
    }

    private boolean consistent(int[][] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i][i] == LESS) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (same(order, i, j) && different(names.get(i), names.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean allows(int[][] order, Formula.Jamforelse one) {
        int left = index(one.vanster());
        int right = index(one.hoger());
        return switch (one.jamfor()) {
            case "!=" -> !same(order, left, right);
            case "contains" ->
                comparisons.stream()
                        .noneMatch(other -> other.jamfor().equals("not contains")
                                && same(order, left, index(other.vanster()))
                                && same(order, right, index(other.hoger())));
            default -> true;
        };
    }

    private static boolean same(int[][] order, int one, int other) {
        return order[one][other] != UNKNOWN && order[other][one] != UNKNOWN;
    }

    private static boolean different(String one, String other) {
        return FormulaReader.literal(one) && FormulaReader.literal(other) && !number(one) && !one.equals(other);
    }

    private static boolean number(String name) {
        return name.matches("-?[0-9]+B?");
    }

    private static BigDecimal value(String number) {
        return new BigDecimal(number.replace("B", ""));
    }
}
