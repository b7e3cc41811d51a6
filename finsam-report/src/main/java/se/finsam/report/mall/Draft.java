package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Place;

/** An object that is put together cell by cell, and becomes a node when all of them have been seen. */
final class Draft {
    private final Place place;
    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** An object at a place. */
    Draft(Place place) {
        this.place = place;
    }

    /** JSON Pointer to it. */
    String pointer() {
        return place.pointer();
    }

    /** The object at a key; {@code at} is where it begins if it is new. */
    Draft object(String key, Place at) {
        return (Draft) entries.computeIfAbsent(key, name -> new Draft(at.as(Place.child(pointer(), key))));
    }

    /** The list at a key; {@code at} is where it begins if it is new. */
    Items list(String key, Place at) {
        return (Items) entries.computeIfAbsent(key, name -> new Items(at.as(Place.child(pointer(), key))));
    }

    /** Sets a value; false where there is one already. */
    boolean put(String key, Node.Scalar value) {
        return entries.putIfAbsent(key, value) == null;
    }

    /** Whether there is something at a key. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The object that a path of keys leads to. */
    Draft below(List<String> path, Place at) {
        Draft draft = this;
        for (String key : path) {
            draft = draft.object(key, at);
        }
        return draft;
    }

    /** The object as a node. */
    Node.Mapping node() {
        List<Node.Entry> all = new ArrayList<>();
        entries.forEach((key, value) -> {
            Node node = node(value);
            all.add(new Node.Entry(key, node.place(), node));
        });
        return new Node.Mapping(place, List.copyOf(all));
    }

    private static Node node(Object value) {
        return value instanceof Draft draft ? draft.node() : value instanceof Items items ? items.node() : (Node) value;
    }

    /** A list that is put together. */
    static final class Items {
        private final Place place;
        private final List<Object> items = new ArrayList<>();

        Items(Place place) {
            this.place = place;
        }

        /** JSON Pointer to the next item. */
        String next() {
            return Place.child(place.pointer(), String.valueOf(items.size()));
        }

        /** Adds an object. */
        Draft add(Place at) {
            Draft draft = new Draft(at.as(next()));
            items.add(draft);
            return draft;
        }

        /** Adds a value. */
        void add(Node.Scalar value) {
            items.add(value);
        }

        private Node.Sequence node() {
            return new Node.Sequence(place, items.stream().map(Draft::node).toList());
        }
    }
}
