package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.rule.Expression;

/**
 * The rows of a list by the value of a key, made once: a control that asks each of its objects for the rows that are equal
 * to something of its own does not look through the list for each. Not thread-safe, as the views that hold it.
 */
final class RowIndex {
    private final List<View> rows;
    private final Map<Object, List<Integer>> byValue = new HashMap<>();
    private final List<Integer> without = new ArrayList<>();
    private final List<Integer> denied = new ArrayList<>();

    /** An index of rows by what stands at a key in each; a missing one is kept apart. */
    RowIndex(List<View> rows, List<Found> values) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            Object value = values.get(i).value();
            if (value != null) {
                byValue.computeIfAbsent(plain(value), v -> new ArrayList<>()).add(i);
            } else if (values.get(i).unknown()) {
                without.add(i);
            } else {
                // The key says that there is none: that is equal to nothing, but what else is asked of the row may be
                // missing.
                denied.add(i);
            }
        }
    }

    /** The rows whose key has a value, and those of which it is missing as far as {@code most}, in order. */
    List<View> of(Object value, int most) {
        List<Integer> equal = byValue.getOrDefault(plain(value), List.of());
        List<Integer> all = new ArrayList<>(equal);
        all.addAll(without.subList(0, Math.min(most, without.size())));
        if (most == Integer.MAX_VALUE) {
            all.addAll(denied);
        }
        if (all.size() > equal.size()) {
            all.sort(null);
        }
        List<View> found = new ArrayList<>(all.size());
        for (int i : all) {
            found.add(rows.get(i));
        }
        return found;
    }

    /** A value in the form in which it is equal to all that {@code =} takes for equal. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    /**
     * A condition that the rows have to be equal to something in, whatever else it says.
     *
     * @param key the key of the row
     * @param other what it has to be equal to, which no row changes
     * @param most how many of the rows without the key can matter: none where they are not meant at all, one where each lacks
     *     just the same
     */
    record Equal(Expression.Key key, Expression other, int most) {
        /** What a condition asks; null where it asks nothing of the kind. */
        static @Nullable Equal in(Expression filter) {
            if (filter instanceof Expression.Comparison comparison) {
                return of(comparison, 1);
            }
            if (filter instanceof Expression.Call call
                    && call.name().equals("visst")
                    && call.arguments().get(0) instanceof Expression.Comparison comparison) {
                return of(comparison, 0);
            }
            if (filter instanceof Expression.Joined joined && joined.all()) {
                for (Expression part : joined.parts()) {
                    Equal equal = in(part);
                    if (equal != null) {
                        return new Equal(equal.key, equal.other, equal.most == 0 ? 0 : Integer.MAX_VALUE);
                    }
                }
            }
            return null;
        }

        /** The same of a condition that asks nothing else; null where it does. */
        static @Nullable Equal alone(@Nullable Expression filter) {
            return filter == null || filter instanceof Expression.Joined ? null : in(filter);
        }

        private static @Nullable Equal of(Expression.Comparison comparison, int most) {
            if (!comparison.sign().equals("=")) {
                return null;
            }
            Expression left = comparison.left();
            Expression right = comparison.right();
            if (left instanceof Expression.Key key && ofRow(key) && fixed(right)) {
                return new Equal(key, right, most);
            }
            return right instanceof Expression.Key key && ofRow(key) && fixed(left) ? new Equal(key, left, most) : null;
        }

        private static boolean ofRow(Expression.Key key) {
            return key.from() == Expression.From.ROW;
        }

        private static boolean fixed(Expression of) {
            return of instanceof Expression.Figure
                    || of instanceof Expression.Quoted
                    || of instanceof Expression.Numeral
                    || of instanceof Expression.Day
                    || of instanceof Expression.YesNo
                    || (of instanceof Expression.Key key && !ofRow(key));
        }
    }
}
