package se.finsam.model.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Medlemsregister;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Puts two records of the same type together: what one says and the other leaves out is taken from the one that says it.
 * Items of lists are matched by {@link Identity}, the first of a name with the first and so on. What both say must be equal;
 * where it is not, that is a problem with both places, and the first is kept. One pair each; not thread-safe.
 *
 * @hidden
 */
public final class RecordMerger {
    private final Origin first;
    private final Origin second;
    private final Problems problems;

    /** Where in the second stood what was taken from it, by its place in both together. */
    private final Map<String, String> taken = new HashMap<>();

    /** Where in both together stands what the second says and the first says too, by its place in the second. */
    private final Map<String, String> shared = new HashMap<>();

    /**
     * A merger.
     *
     * @param first where the first record came from
     * @param second where the second came from; the problems' places are in it
     */
    public RecordMerger(Origin first, Origin second, Problems problems) {
        this.first = first;
        this.second = second;
        this.problems = problems;
    }

    /** Both in one; the origin is the first's. */
    public <T extends Record> T merge(T one, T other) {
        return one.getClass().equals(other.getClass())
                ? cast(one, Objects.requireNonNull(record(one, "", other, "")))
                : cast(one, one);
    }

    /** Where the values of both together stood: the first's own places, and those of what was taken from the second. */
    public Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>(first.places());
        taken.forEach((at, from) -> places.put(at, second.place(from).as(at)));
        return places;
    }

    /**
     * Where in both together a value of the second stands, by its place in the second: what was taken from it, and what both
     * say. What the first says otherwise is not there.
     */
    public Map<String, String> landed() {
        Map<String, String> landed = new HashMap<>(shared);
        taken.forEach((at, from) -> landed.put(from, at));
        return landed;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T cast(T like, Object record) {
        return (T) like.getClass().cast(record);
    }

    private @Nullable Object record(@Nullable Object one, String at, @Nullable Object other, String otherAt) {
        Object known = one == null ? other : one;
        if (known == null) {
            return null;
        }
        if (one == null) {
            taken.put(at, otherAt);
        }
        RecordShape shape = RecordShape.of(known.getClass());
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordShape.Field field : shape.fields()) {
            Object value = value(
                    field,
                    one == null ? null : field.get(one),
                    Place.child(at, field.key()),
                    other == null ? null : field.get(other),
                    Place.child(otherAt, field.key()));
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        // An object that was opened and left empty is no answer.
        return values.isEmpty() && one == null ? null : shape.create(values, first);
    }

    private @Nullable Object value(
            RecordShape.Field field, @Nullable Object one, String at, @Nullable Object other, String otherAt) {
        if (field.itemType().isRecord() && !field.list()) {
            return record(one, at, other, otherAt);
        }
        if (other == null) {
            return one;
        }
        if (other instanceof List<?> items && field.itemType().isRecord()) {
            return items(field.itemType(), (List<?>) one, at, items, otherAt);
        }
        if (one == null) {
            took(at, otherAt, other);
            return other;
        }
        if (one instanceof List<?> has && other instanceof List<?> adds && has.isEmpty() == adds.isEmpty()) {
            return together(has, at, adds, otherAt);
        }
        if (one instanceof Map<?, ?> has && other instanceof Map<?, ?> adds) {
            return together(has, at, adds, otherAt);
        }
        if (same(one, other)) {
            shared.put(otherAt, at);
        } else {
            conflict(one, at, other, otherAt);
        }
        return one;
    }

    private @Nullable List<Object> items(
            Class<?> type, @Nullable List<?> ones, String at, List<?> others, String otherAt) {
        List<Object> merged = new ArrayList<>(ones == null ? List.of() : ones);
        if (ones == null) {
            taken.put(at, otherAt);
        }
        if (ones != null && ones.isEmpty() != others.isEmpty()) {
            conflict(ones, at, others, otherAt);
            return merged;
        }
        Map<String, List<Integer>> known = ones == null ? Map.of() : byName(ones);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            Object other = Objects.requireNonNull(others.get(i));
            String below = Place.child(otherAt, String.valueOf(i));
            String name = name(other);
            int wanted = seen.merge(name, 1, Integer::sum);
            List<Integer> same = known.getOrDefault(name, List.of());
            int index = name.isEmpty() || same.size() < wanted ? -1 : same.get(wanted - 1);
            if (index >= 0) {
                Object one = merged.get(index);
                merged.set(
                        index,
                        Objects.requireNonNull(record(one, Place.child(at, String.valueOf(index)), other, below)));
            } else if (!(Identity.saysNothingAlone(type) && onlyIdentity(other))) {
                Object added = record(null, Place.child(at, String.valueOf(merged.size())), other, below);
                if (added != null) {
                    merged.add(added);
                }
            }
        }
        return merged.isEmpty() && !others.isEmpty() && ones == null ? null : List.copyOf(merged);
    }

    /** Where the items of each name stand, in order. */
    private static Map<String, List<Integer>> byName(List<?> items) {
        Map<String, List<Integer>> indexes = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            indexes.computeIfAbsent(name(Objects.requireNonNull(items.get(i))), key -> new ArrayList<>())
                    .add(i);
        }
        return indexes;
    }

    /** What an item is called, in the form in which two spellings are equal; empty where it has no name. */
    private static String name(Object item) {
        String key = Identity.key(item.getClass()).orElse("");
        Object value = RecordShape.of(item.getClass())
                .field(key)
                .map(field -> field.get(item))
                .orElse(null);
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : Medlemsregister.fold(value.toString());
    }

    private static boolean onlyIdentity(Object item) {
        String key = Identity.key(item.getClass()).orElse("");
        for (RecordShape.Field field : RecordShape.of(item.getClass()).fields()) {
            if (!field.key().equals(key) && says(field.get(item))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value says anything: an object that was opened and left empty does not. */
    private static boolean says(@Nullable Object value) {
        if (!(value instanceof Record)) {
            return value != null;
        }
        for (RecordShape.Field field : RecordShape.of(value.getClass()).fields()) {
            if (says(field.get(value))) {
                return true;
            }
        }
        return false;
    }

    /** What stands under the keys of both maps. */
    private Map<String, Object> together(Map<?, ?> has, String at, Map<?, ?> adds, String otherAt) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Map.Entry<?, ?> known : has.entrySet()) {
            all.put(String.valueOf(known.getKey()), known.getValue());
        }
        for (Map.Entry<?, ?> added : adds.entrySet()) {
            String key = String.valueOf(added.getKey());
            Object one = all.putIfAbsent(key, added.getValue());
            if (one == null) {
                taken.put(Place.child(at, key), Place.child(otherAt, key));
            }
            if (one != null && !same(one, added.getValue())) {
                conflict(one, Place.child(at, key), added.getValue(), Place.child(otherAt, key));
            }
        }
        return all;
    }

    /** What both lists name, the first's before what only the second has. */
    private List<Object> together(List<?> has, String at, List<?> adds, String otherAt) {
        List<Object> all = new ArrayList<>(has);
        Set<Object> known = new HashSet<>();
        has.forEach(item -> known.add(compared(item)));
        for (int i = 0; i < adds.size(); i++) {
            Object item = Objects.requireNonNull(adds.get(i));
            if (known.add(compared(item))) {
                taken.put(Place.child(at, String.valueOf(all.size())), Place.child(otherAt, String.valueOf(i)));
                all.add(item);
            }
        }
        return List.copyOf(all);
    }

    /** Remembers where a value of the second stood, with all that is in it. */
    private void took(String at, String otherAt, Object value) {
        taken.put(at, otherAt);
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                taken.put(Place.child(at, String.valueOf(i)), Place.child(otherAt, String.valueOf(i)));
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Object key : entries.keySet()) {
                taken.put(Place.child(at, String.valueOf(key)), Place.child(otherAt, String.valueOf(key)));
            }
        }
    }

    private static boolean same(Object one, Object other) {
        return compared(one).equals(compared(other));
    }

    /** The form in which two values that mean the same are equal. */
    private static Object compared(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof String text ? Medlemsregister.fold(text) : value;
    }

    private void conflict(Object one, String at, Object other, String otherAt) {
        Place place = first.place(at);
        Place.Cell cell = place.cell();
        String name = first.name() == null ? "" : first.name() + " ";
        String sv = name + (cell != null ? cell : place.line() > 0 ? "rad " + place.line() : at);
        String en = name + (cell != null ? cell : place.line() > 0 ? "line " + place.line() : at);
        String value = shown(one);
        problems.add(
                InputError.Kind.CONTRADICTION,
                second.place(otherAt),
                shown(other),
                new Text(value + ", som i " + sv, value + ", as in " + en));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
