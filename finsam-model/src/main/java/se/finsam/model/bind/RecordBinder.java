package se.finsam.model.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.ReadPlaces;
import se.finsam.model.source.Text;

/**
 * Turns a {@link Node} into a record and collects every way in which it does not fit. One document each; not thread-safe.
 *
 * @hidden
 */
public final class RecordBinder {
    private final Problems problems;
    private final ScalarBinder scalars;
    private final Map<String, Place> places = new HashMap<>();

    /** Of the keys that a rulebook adds, where the key itself stood. */
    private final Map<String, Place> keys = new HashMap<>();

    /**
     * A binder of one document.
     *
     * @param unit the unit of the document's amounts; null where it gives none, which is an error if there is an amount
     */
    public RecordBinder(@Nullable Enhet unit, Problems problems) {
        this(problems, new ScalarBinder(unit, problems, false));
    }

    private RecordBinder(Problems problems, ScalarBinder scalars) {
        this.problems = problems;
        this.scalars = scalars;
    }

    /** A binder of what finsam itself wrote, in which a text may be empty and a number have more digits than any input's. */
    public static RecordBinder ofOwn(Problems problems) {
        return new RecordBinder(problems, new ScalarBinder(null, problems, true));
    }

    /**
     * The record that a node describes, or empty where it does not describe one; then, and wherever a part of it does not
     * fit, the reasons are among the problems.
     *
     * @param name the name of the document, for its {@link Origin}
     * @param sha256 the hash of its bytes
     */
    public <T> Optional<T> bind(Node node, Class<T> type, @Nullable String name, @Nullable String sha256) {
        Object record = record(node, type, new Origin(name, sha256, Map.of()));
        return record == null ? Optional.empty() : Optional.of(type.cast(record));
    }

    /** {@code document} is where the whole document came from; null of a record within it. */
    private @Nullable Object record(Node node, Class<?> type, @Nullable Origin document) {
        RecordShape shape = RecordShape.of(type);
        places.put(node.place().pointer(), node.place());
        if (node.refused()) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            RecordShape.Field field = shorthand(shape, scalar);
            if (field != null) {
                Object value = scalars.bind(scalar, field);
                return value == null ? null : shape.create(Map.of(field.key(), value), withPlaces(document));
            }
        }
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(
                    InputError.Kind.WRONG_TYPE,
                    node.place(),
                    written(node),
                    new Text("ett objekt med " + keys(shape, "och"), "an object with " + keys(shape, "and")));
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Optional<RecordShape.Field> field = shape.field(entry.key());
            if (field.isEmpty()) {
                unknown(entry, shape);
                continue;
            }
            Object value = value(entry.value(), field.get());
            if (value != null) {
                values.put(entry.key(), value);
            } else if (entry.value().absent() && field.get().required()) {
                missing(mapping, entry.key(), field.get());
            }
        }
        boolean complete = true;
        for (RecordShape.Field field : shape.fields()) {
            if (field.required() && !values.containsKey(field.key())) {
                complete = false;
                if (mapping.get(field.key()).isEmpty()) {
                    missing(mapping, field.key(), field);
                }
            }
        }
        return complete ? shape.create(values, withPlaces(document)) : null;
    }

    /** The component that a single value stands for; null where it can stand for none. */
    private RecordShape.@Nullable Field shorthand(RecordShape shape, Node.Scalar scalar) {
        for (RecordShape.Field field : shape.shorthand()) {
            if (scalars.fits(scalar, field)) {
                return field;
            }
        }
        return null;
    }

    private Origin withPlaces(@Nullable Origin document) {
        return document == null
                ? Origin.MEMORY
                : new Origin(document.name(), document.sha256(), new ReadPlaces(places, keys));
    }

    private @Nullable Object value(Node node, RecordShape.Field field) {
        places.put(node.place().pointer(), node.place());
        if (node.absent() || node.refused()) {
            return null;
        }
        if (field.list()) {
            return list(node, field);
        }
        if (field.map()) {
            return map(node, field);
        }
        return item(node, field);
    }

    private @Nullable Object item(Node node, RecordShape.Field field) {
        if (field.itemType() == Node.class) {
            return node;
        }
        if (field.itemType().isRecord()) {
            return record(node, field.itemType(), null);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalars.bind(scalar, field);
        }
        problems.add(InputError.Kind.WRONG_TYPE, node.place(), written(node), scalars.expected(field));
        return null;
    }

    private @Nullable List<Object> list(Node node, RecordShape.Field field) {
        List<Object> items = new ArrayList<>();
        if (node instanceof Node.Scalar scalar && scalars.singleFits(scalar, field)) {
            Object only = scalars.bind(scalar, field);
            return only == null ? null : List.of(only);
        }
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(InputError.Kind.WRONG_TYPE, node.place(), written(node), new Text("en lista", "a list"));
            return null;
        }
        for (Node child : sequence.items()) {
            places.put(child.place().pointer(), child.place());
            if (child.refused()) {
                continue;
            }
            if (child.absent()) {
                problems.add(InputError.Kind.WRONG_TYPE, child.place(), written(child), expected(field));
                continue;
            }
            Object item = item(child, field);
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    private @Nullable Map<String, Object> map(Node node, RecordShape.Field field) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(InputError.Kind.WRONG_TYPE, node.place(), written(node), new Text("ett objekt", "an object"));
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String pointer = entry.value().place().pointer();
            if (field.added()) {
                keys.put(pointer, entry.place());
                places.put(pointer, entry.value().place());
            } else {
                places.put(pointer, entry.place());
            }
            boolean nothing =
                    entry.value().refused() || (field.added() && entry.value().absent());
            Object item = nothing ? null : item(entry.value(), field);
            if (item != null) {
                values.put(entry.key(), item);
            }
        }
        return java.util.Collections.unmodifiableMap(values);
    }

    private Text expected(RecordShape.Field field, boolean whole) {
        return whole && field.list() ? new Text("en lista", "a list") : expected(field);
    }

    private Text expected(RecordShape.Field field) {
        return field.itemType().isRecord() ? new Text("ett objekt", "an object") : scalars.expected(field);
    }

    private void unknown(Node.Entry entry, RecordShape shape) {
        Optional<String> meant = problems.full() ? Optional.empty() : Nearest.to(entry.key(), shape.keys());
        problems.add(
                InputError.Kind.UNKNOWN_KEY,
                entry.place(),
                entry.key(),
                meant.map(key -> new Text(key, key))
                        .orElseGet(() -> new Text(keys(shape, "eller"), keys(shape, "or"))));
    }

    private void missing(Node.Mapping mapping, String key, RecordShape.Field field) {
        Text expected = expected(field, true);
        problems.add(
                InputError.Kind.MISSING_KEY,
                stood(mapping, key).as(Place.child(mapping.place().pointer(), key)),
                null,
                new Text(key + ": " + expected.sv(), key + ": " + expected.en()));
    }

    /** Where a missing key is told: in a workbook in its own empty cell, else where the object begins. */
    private static Place stood(Node.Mapping mapping, String key) {
        Optional<Node> empty = mapping.get(key);
        return empty.isPresent() && empty.get().place().cell() != null
                ? empty.get().place()
                : mapping.place();
    }

    private static String keys(RecordShape shape, String conjunction) {
        List<String> keys = shape.keys();
        int last = keys.size() - 1;
        return last < 1
                ? String.join("", keys)
                : String.join(", ", keys.subList(0, last)) + " " + conjunction + " " + keys.get(last);
    }

    private static String written(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.written();
        }
        return node instanceof Node.Sequence ? "[…]" : "{…}";
    }

    /** The amount that a number in the document's unit stands for, in kronor. */
    static BigDecimal kronor(BigDecimal written, Enhet unit) {
        return written.scaleByPowerOfTen(unit.potens());
    }
}
