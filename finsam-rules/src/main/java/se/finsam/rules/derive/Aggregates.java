package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.rules.rule.Expression;
import se.finsam.rules.rule.Order;

/** What is said of the rows of a list together: the least and the greatest, how many differ, whether one or all are so. */
final class Aggregates {
    /** An answer that rests on more rows than these rests on the list: each object may ask, and none keeps the places of all. */
    static final int MOST_PLACES = 100;

    private final KeyRows rows;
    private final Evaluation evaluation;

    Aggregates(KeyRows rows, Evaluation evaluation) {
        this.rows = rows;
        this.evaluation = evaluation;
    }

    /** The least or greatest value of a key; nothing where no row is meant, or where one of them denies its day. */
    Found extreme(String sign, Expression.Rows of, Expression.Key key) {
        List<Found> all = new ArrayList<>();
        Found lacking = values(of, key, all);
        if (lacking != null) {
            return lacking;
        }
        Object best = null;
        for (Found one : all) {
            Object value = java.util.Objects.requireNonNull(one.value());
            best = best == null || Order.holds(sign, value, best) ? value : best;
        }
        return best == null ? Found.NOTHING : Found.of(best, KeyRows.places(of.from(), Found.places(all)));
    }

    /** How many values of a key there are that differ. */
    Found different(Expression.Rows of, Expression.Key key) {
        List<Found> all = new ArrayList<>();
        Found lacking = values(of, key, all);
        if (lacking != null) {
            return lacking;
        }
        Set<Object> seen = new HashSet<>();
        for (Found one : all) {
            seen.add(plain(java.util.Objects.requireNonNull(one.value())));
        }
        return Found.of(BigDecimal.valueOf(seen.size()), KeyRows.places(of.from(), Found.places(all)));
    }

    /** How many whole numbers follow each other, from the least: 3 of 2023, 2024, 2025 and 2027; nothing where no row is meant. */
    Found inRow(Expression.Rows of, Expression.Key key) {
        Found least = extreme("<", of, key);
        if (!(least.value() instanceof BigDecimal first)) {
            return least;
        }
        List<Found> all = new ArrayList<>();
        values(of, key, all);
        Set<Object> seen = new HashSet<>();
        for (Found one : all) {
            seen.add(plain(java.util.Objects.requireNonNull(one.value())));
        }
        BigDecimal next = first;
        while (seen.contains(plain(next))) {
            next = next.add(BigDecimal.ONE);
        }
        return Found.of(next.subtract(first), least.places());
    }

    /**
     * A text of each row that is meant; nothing where none is.
     *
     * @param given the list, the text with places for keys, and the keys that it names
     */
    Found texts(Expression.Rows of, List<Expression> given) {
        List<View> meant = new ArrayList<>();
        Found lacking = rows.meant(of, meant);
        if (lacking != null || meant.isEmpty()) {
            return lacking == null ? Found.NOTHING : lacking;
        }
        String template = ((Expression.Quoted) given.get(1)).text();
        List<Found> all = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (View row : meant) {
            String text = template;
            for (Expression one : given) {
                if (!(one instanceof Expression.Key key)) {
                    continue;
                }
                Found found = rows.key(key, row, rows.named(of.from(), "", of.list()));
                all.add(found);
                text = text.replace("{" + key.path() + "}", String.valueOf(found.value()));
            }
            texts.add(text);
        }
        lacking = Found.lacking(all);
        return lacking == null ? Found.of(List.copyOf(texts), KeyRows.places(of.from(), Found.places(all))) : lacking;
    }

    /** The value of the one row that is meant, or that all which are meant agree on; nothing where there is no such value. */
    Found value(Expression.Rows of, Expression.Key key) {
        List<Found> all = new ArrayList<>();
        Found lacking = values(of, key, all);
        if (lacking != null || all.isEmpty()) {
            return lacking == null ? Found.NOTHING : lacking;
        }
        Object first = java.util.Objects.requireNonNull(all.get(0).value());
        for (Found one : all) {
            if (!plain(java.util.Objects.requireNonNull(one.value())).equals(plain(first))) {
                return Found.NOTHING;
            }
        }
        return Found.of(first, KeyRows.places(of.from(), Found.places(all)));
    }

    /** Adds the values of a key in the rows that are meant; what is missing, or nothing, where one of them is not known. */
    @Nullable Found values(Expression.Rows of, Expression.Key key, List<Found> all) {
        List<View> meant = new ArrayList<>();
        Found lacking = rows.meant(of, meant);
        if (lacking != null) {
            return lacking;
        }
        for (View row : meant) {
            all.add(rows.key(key, row, rows.named(of.from(), "", of.list())));
        }
        return Found.lacking(all);
    }

    /**
     * Whether a condition holds for one row, or for all. One known answer decides; else what is missing makes it missing, and so
     * does a list that may go on. All of no rows is nothing: whoever asks has to say what that means.
     *
     * @param deciding the answer of one row that decides: yes for one, no for all
     */
    Found decided(boolean deciding, Expression.Rows of) {
        KeyRows.Listed listed = rows.listed(of);
        String name = rows.named(of.from(), "", of.list());
        Expression filter = java.util.Objects.requireNonNull(of.filter());
        Set<String> missing = new LinkedHashSet<>(listed.missing());
        List<Found> all = new ArrayList<>();
        boolean many = listed.rows().size() > MOST_PLACES;
        // One that is not equal cannot be the one; of all, the first that is not so ends the search by itself.
        for (View row : many && deciding ? rows.candidates(of, listed.rows(), name) : listed.rows()) {
            Found holds = evaluation.of(filter, row, name);
            if (!holds.unknown() && Boolean.TRUE.equals(holds.value()) == deciding) {
                return Found.of(deciding, KeyRows.places(of.from(), holds.places()));
            }
            missing.addAll(holds.missing());
            if (!many) {
                all.add(holds);
            }
        }
        if (missing.isEmpty()) {
            missing.addAll(listed.open());
        }
        if (!missing.isEmpty()) {
            return new Found(null, List.copyOf(missing), List.of());
        }
        List<String> places = JoinedPlaces.of(List.of(Found.places(all), rows.list(of)));
        return all.isEmpty() && !many && !deciding
                ? Found.NOTHING
                : Found.of(!deciding, KeyRows.places(of.from(), places));
    }

    /** A value in the form in which two that mean the same are equal, a medlem by whatever name. */
    private Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof String text ? Medlemsregister.fold(rows.name(text)) : value;
    }
}
