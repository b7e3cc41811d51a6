package se.finsam.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

/**
 * Puts single values at pointers together to the document that an underlag is read from. Places in lists become items in their
 * order, without gaps; an object that lacks what it must have, or the name that the draft has of it, is left out whole. Not
 * thread-safe.
 */
final class Vardetrad {
    /** How the key ends that says whether a list is whole. */
    private static final String WHOLE = "Fullstandig";

    private static final class Inner {
        final String key;
        final Map<String, Object> below = new java.util.LinkedHashMap<>();

        Inner(String key) {
            this.key = key;
        }
    }

    /** A value with its key in the draft. */
    private record Leaf(String key, Nyckelvag way, String value) {}

    private final Inner root = new Inner("");
    private final Set<String> keys;

    /** Where each value of the draft stands in the document, by its key; of one that was left out there is none. */
    private final Map<String, String> placed = new java.util.LinkedHashMap<>();

    /** The same keys, in the order that they were placed in. */
    private final List<String> order = new ArrayList<>();

    private final List<String> left = new ArrayList<>();

    /** With all keys of the draft. */
    Vardetrad(Set<String> keys) {
        this.keys = keys;
    }

    /** Sets a value; one of a key that leads nowhere, or that another is in the way of, is left out. */
    void put(String key, String value) {
        Nyckelvag way = Nyckelvag.of(key, new Place(key, 0, 0), new Problems()).orElse(null);
        Inner at = way == null ? null : root;
        for (int i = 0; way != null && at != null && i < way.steg().size() - 1; i++) {
            String below = Place.child(at.key, way.steg().get(i));
            Object next = at.below.computeIfAbsent(way.steg().get(i), step -> new Inner(below));
            at = next instanceof Inner inner ? inner : null;
        }
        String last = way == null ? "" : way.steg().get(way.steg().size() - 1);
        if (way == null || at == null || at.below.get(last) instanceof Inner) {
            left.add(key);
            return;
        }
        at.below.put(last, new Leaf(key, way, value));
    }

    /** The document. */
    Node document() {
        placed.clear();
        order.clear();
        Node whole = object(root, Underlag.class, "", true);
        List<Node.Entry> entries = new ArrayList<>();
        Place at = new Place("/schema", 0, 0);
        entries.add(new Node.Entry("schema", at, new Node.Scalar(at, Node.Kind.TEXT, Underlag.SCHEMA)));
        if (whole instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
        }
        return new Node.Mapping(new Place("", 0, 0), List.copyOf(entries));
    }

    /** Where each value stands in the document that was made last, by its key in the draft. */
    Map<String, String> placed() {
        return Map.copyOf(placed);
    }

    /** The keys whose values are not in the document, as what they are part of lacks what it must have. */
    List<String> leftOut() {
        return List.copyOf(left);
    }

    /** An object; null, and what is in it left out, where it lacks what it must have. */
    private @Nullable Node object(Inner inner, Class<?> type, String pointer, boolean keep) {
        RecordShape shape = RecordShape.of(type);
        int before = order.size();
        List<Node.Entry> entries = new ArrayList<>();
        for (RecordShape.Field field : shape.fields()) {
            Object below = inner.below.get(field.key());
            Node node = below == null ? null : value(below, field, Place.child(pointer, field.key()));
            if (node != null) {
                entries.add(new Node.Entry(field.key(), node.place(), node));
            }
        }
        whole(shape, inner, pointer, entries);
        // An amount without the name that stood beside it would be another's, or everyone's.
        String name = Identity.key(type).orElse("");
        for (RecordShape.Field field : shape.fields()) {
            boolean named = field.key().equals(name) && keys.contains(Place.child(inner.key, name));
            boolean there = entries.stream().anyMatch(entry -> entry.key().equals(field.key()));
            if (!keep && (field.required() || named) && !there) {
                return leave(before);
            }
        }
        return entries.isEmpty() ? null : new Node.Mapping(new Place(pointer, 0, 0), List.copyOf(entries));
    }

    /**
     * Says of each list that is there and that someone may say to be whole that it is not, where nobody has said that it is: a
     * reader finds the parties that it knows, and a list of the others is taken for all of them.
     */
    private static void whole(RecordShape shape, Inner inner, String pointer, List<Node.Entry> entries) {
        List<Node.Entry> said = new ArrayList<>();
        for (Node.Entry list : entries) {
            String flag = list.key() + WHOLE;
            if (list.value() instanceof Node.Sequence sequence
                    && !sequence.items().isEmpty() // none at all is the whole of it
                    && shape.field(flag).isPresent()
                    && !inner.below.containsKey(flag)) {
                Place at = new Place(Place.child(pointer, flag), 0, 0);
                said.add(new Node.Entry(flag, at, new Node.Scalar(at, Node.Kind.BOOLEAN, "false")));
            }
        }
        entries.addAll(said);
    }

    /** Leaves out what was placed since then. */
    private @Nullable Node leave(int before) {
        List<String> since = order.subList(before, order.size());
        left.addAll(since);
        since.forEach(placed::remove);
        since.clear();
        return null;
    }

    private @Nullable Node value(Object below, RecordShape.Field field, String pointer) {
        if (below instanceof Leaf leaf) {
            return leaf(leaf, pointer);
        }
        Inner inner = (Inner) below;
        if (field.list()) {
            return list(inner, field, pointer);
        }
        if (field.map()) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, Object> one : inner.below.entrySet()) {
                Node node = item(one.getValue(), field, Place.child(pointer, one.getKey()));
                if (node != null) {
                    entries.add(new Node.Entry(one.getKey(), node.place(), node));
                }
            }
            return entries.isEmpty() ? null : new Node.Mapping(new Place(pointer, 0, 0), List.copyOf(entries));
        }
        return item(inner, field, pointer);
    }

    private @Nullable Node list(Inner inner, RecordShape.Field field, String pointer) {
        Map<Integer, Object> inOrder = new TreeMap<>();
        inner.below.forEach((step, value) -> inOrder.put(Integer.valueOf(step), value));
        List<Node> items = new ArrayList<>();
        for (Object one : inOrder.values()) {
            Node node = item(one, field, Place.child(pointer, String.valueOf(items.size())));
            if (node != null) {
                items.add(node);
            }
        }
        return items.isEmpty() ? null : new Node.Sequence(new Place(pointer, 0, 0), List.copyOf(items));
    }

    private @Nullable Node item(Object below, RecordShape.Field field, String pointer) {
        if (below instanceof Leaf leaf) {
            return leaf(leaf, pointer);
        }
        return field.itemType().isRecord()
                ? object((Inner) below, field.itemType(), pointer, pointer.equals("/forbund"))
                : null;
    }

    private Node leaf(Leaf leaf, String pointer) {
        placed.put(leaf.key(), pointer);
        order.add(leaf.key());
        return leaf.way().node(leaf.value(), new Place(pointer, 0, 0));
    }
}
