package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlem;
import se.finsam.rules.rule.Expression;

/** Reads the keys and lists that expressions name. */
final class KeyRows {
    private final ObjectContext around;
    private final Evaluation evaluation;

    KeyRows(ObjectContext around, Evaluation evaluation) {
        this.around = around;
        this.evaluation = evaluation;
    }

    /** What stands at a key. */
    Found key(Expression.Key key, @Nullable View row, String list) {
        View owner = owner(key.from(), row);
        if (owner == null) {
            return Found.missing(ObjectContext.PREVIOUS);
        }
        View view = owner.find(key.path());
        if (view == null) {
            return Found.missing(named(key.from(), list, key.path()));
        }
        Object value = value(view.value());
        List<String> places = places(key.from(), List.of(view.pointer()));
        // A key that takes a day and says that it was not done has no day.
        return key.deniable() && !(value instanceof LocalDate)
                ? new Found(null, List.of(), places)
                : Found.of(value, places);
    }

    /** Whether a key that takes a day says that it was not done. */
    Found denied(Expression.Key key, @Nullable View row, String list) {
        Found found = key(key, row, list);
        return found.unknown() ? found : Found.of(!found.known(), found.places());
    }

    /** The sum of a key over the rows that are meant; missing where one of them lacks it, or where the list may go on. */
    Found sum(Expression.Rows of, Expression.Key key) {
        return once(of, key, () -> summed(of, key));
    }

    private Found summed(Expression.Rows of, Expression.Key key) {
        List<View> meant = new ArrayList<>();
        Found lacking = meant(of, meant);
        if (lacking != null) {
            return lacking;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<Found> all = new ArrayList<>();
        for (View row : meant) {
            Found one = key(key, row, named(of.from(), "", of.list()));
            if (!(one.value() instanceof BigDecimal number)) {
                return one;
            }
            all.add(one);
            sum = sum.add(number);
        }
        return Found.of(sum, places(of, meant.size(), () -> Found.places(all)));
    }

    /** How many rows are meant. */
    Found count(Expression.Rows of) {
        return once(of, null, () -> counted(of));
    }

    private Found counted(Expression.Rows of) {
        List<View> meant = new ArrayList<>();
        Found lacking = meant(of, meant);
        return lacking == null
                ? Found.of(BigDecimal.valueOf(meant.size()), places(of, meant.size(), () -> View.pointers(meant)))
                : lacking;
    }

    /**
     * What the rows that are equal to something come to, which is the same for every object that asks for the same: where
     * a thousand lines share a name, each of them asks for the sum of all.
     */
    private Found once(Expression.Rows of, Expression.@Nullable Key key, Supplier<Found> computed) {
        RowIndex.Equal equal = shared(of) ? RowIndex.Equal.alone(of.filter()) : null;
        View owner = equal == null ? null : owner(of.from(), null);
        Object value = equal == null ? null : evaluation.of(equal.other()).value();
        return owner == null || value == null ? computed.get() : owner.once(new Asked(of, key, value), computed);
    }

    /** Whether a condition is on rows that are the same for every object. */
    private static boolean shared(Expression.Rows of) {
        Expression.Rows within = of.within();
        boolean all = within == null || (within.filter() == null && within.within() == null);
        return all
                && of.filter() != null
                && (of.from() == Expression.From.UNDERLAG || of.from() == Expression.From.PREVIOUS);
    }

    /** Where many rows stand that every object may ask for: their list, for none keeps the places of all. */
    private List<String> places(Expression.Rows of, int rows, Supplier<List<String>> each) {
        boolean many = rows > Aggregates.MOST_PLACES && shared(of);
        return many ? list(of) : places(of.from(), each.get());
    }

    /** The place of a list; of the outer one, where it stands in the rows of another. */
    List<String> list(Expression.Rows of) {
        Expression.Rows within = of.within();
        if (within != null) {
            return list(within);
        }
        View owner = owner(of.from(), null);
        View list = owner == null ? null : owner.find(of.list());
        return list == null ? List.of() : places(of.from(), List.of(list.pointer()));
    }

    /** Which rows of a list were asked for, by what they are equal to, and which of their keys; null for how many they are. */
    private record Asked(Expression.Rows of, Expression.@Nullable Key key, Object value) {
        /** By the expressions themselves: to look through all of what they say costs more than to ask once more. */
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked && asked.of == of && asked.key == key && asked.value.equals(value);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(of) ^ value.hashCode();
        }
    }

    /** Whether a list of rows is there. */
    Found there(Expression.Rows of) {
        View owner = owner(of.from(), null);
        return there(of.from(), owner == null ? null : owner.find(of.list()));
    }

    /** Whether a list of texts is there. */
    Found there(Expression.Texts of, @Nullable View row) {
        View owner = owner(of.from(), row);
        return there(of.from(), owner == null ? null : owner.find(of.path()));
    }

    private static Found there(Expression.From from, @Nullable View list) {
        return Found.of(list != null, list == null ? List.of() : places(from, List.of(list.pointer())));
    }

    /** Adds the rows that are meant; what is missing where that cannot be known. */
    @Nullable Found meant(Expression.Rows of, List<View> meant) {
        Listed all = listed(of);
        Set<String> missing = new LinkedHashSet<>(all.missing());
        missing.addAll(all.open());
        if (!missing.isEmpty()) {
            return new Found(null, List.copyOf(missing), List.of());
        }
        String name = named(of.from(), "", of.list());
        for (View row : candidates(of, all.rows(), name)) {
            Found holds = of.filter() == null ? Found.of(true, List.of()) : evaluation.of(of.filter(), row, name);
            missing.addAll(holds.missing());
            if (Boolean.TRUE.equals(holds.value())) {
                meant.add(row);
            }
        }
        return missing.isEmpty() ? null : new Found(null, List.copyOf(missing), List.of());
    }

    /**
     * The rows of a list as far as they are known, whatever condition is on them.
     *
     * @param missing the keys that are missing, so that there may be other rows
     * @param open the keys that say that the lists are whole, where they do not say so
     */
    record Listed(List<View> rows, Set<String> missing, Set<String> open) {}

    /** The rows of a list, or of the lists that stand in the rows of another. */
    Listed listed(Expression.Rows of) {
        View owner = owner(of.from(), null);
        if (owner == null) {
            return new Listed(List.of(), Set.of(ObjectContext.PREVIOUS), Set.of());
        }
        if (of.within() == null) {
            return listed(of, owner, of.list());
        }
        return shared(of)
                ? (Listed) java.util.Objects.requireNonNull(owner.once(of.list(), () -> Found.of(inner(of), List.of()))
                        .value())
                : inner(of);
    }

    private Listed listed(Expression.Rows of, View owner, String path) {
        View list = owner.find(path);
        String name = named(of.from(), "", of.list());
        boolean open = list != null && of.flagged() && !owner.whole(path);
        return list == null
                ? new Listed(List.of(), Set.of(name), Set.of())
                : new Listed(list.items(), Set.of(), open ? Set.of(name + "Fullstandig") : Set.of());
    }

    private Listed inner(Expression.Rows of) {
        Expression.Rows within = java.util.Objects.requireNonNull(of.within());
        String path = of.list().substring(within.list().length() + "[].".length());
        List<View> owners = new ArrayList<>();
        Found lacking = meant(within, owners);
        List<View> rows = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(lacking == null ? List.of() : lacking.missing());
        Set<String> open = new LinkedHashSet<>();
        for (View owner : owners) {
            Listed one = listed(of, owner, path);
            rows.addAll(one.rows());
            missing.addAll(one.missing());
            open.addAll(one.open());
        }
        return new Listed(rows, missing, open);
    }

    /**
     * The rows that can be meant, and those of which something may be missing. The lists of the underlag are asked by every
     * object of a control, so that those that have to be equal to something are looked up.
     */
    List<View> candidates(Expression.Rows of, List<View> rows, String name) {
        RowIndex.Equal equal = shared(of) ? RowIndex.Equal.in(java.util.Objects.requireNonNull(of.filter())) : null;
        View owner = equal == null ? null : owner(of.from(), null);
        if (equal == null || owner == null) {
            return rows;
        }
        Object value = evaluation.of(equal.other()).value();
        if (value == null) {
            return equal.most() == 0 ? List.of() : rows;
        }
        return owner.index(
                        of.list() + "[]." + equal.key().path(),
                        () -> new RowIndex(
                                rows,
                                rows.stream()
                                        .map(row -> key(equal.key(), row, name))
                                        .toList()))
                .of(value, equal.most());
    }

    /** A place is one in this year's file; the year before has its own. */
    static List<String> places(Expression.From from, List<String> found) {
        return from == Expression.From.PREVIOUS ? List.of() : found;
    }

    @Nullable View owner(Expression.From from, @Nullable View row) {
        return switch (from) {
            case OBJECT -> around.object();
            case OWNER -> java.util.Objects.requireNonNull(around.object().owner(), "what the object belongs to");
            case UNDERLAG -> around.underlag();
            case PREVIOUS -> around.previous();
            case ROW -> java.util.Objects.requireNonNull(row, "a row at hand");
        };
    }

    /** A key as the rows of a report call it. */
    String named(Expression.From from, String list, String path) {
        return switch (from) {
            case OBJECT -> around.prefix() + path;
            case OWNER -> around.type().agarprefix() + path;
            case UNDERLAG -> path;
            case PREVIOUS -> ObjectContext.PREVIOUS;
            case ROW -> list.equals(ObjectContext.PREVIOUS) ? list : list + "[]." + path;
        };
    }

    /** A text as the medlem that it means is called; else as it is. */
    String name(String text) {
        return around.register().find(text).map(Medlem::namn).orElse(text);
    }

    private static Object value(Object read) {
        if (read instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        boolean plain = read instanceof BigDecimal || read instanceof LocalDate || read instanceof Boolean;
        return plain ? read : read.toString();
    }
}
