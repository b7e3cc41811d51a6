package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Place;

/**
 * Puts a case's own values into the base that all cases share: objects are merged, all else is replaced, null takes away.
 *
 * <p>What the case wrote keeps its line, and what comes from the base gets the line of the case, so that an error always
 * points into {@code prov.yaml}.
 */
final class Provunderlag {
    private final Place at;

    private Provunderlag(Place at) {
        this.at = at;
    }

    /** The base as one case wants it. */
    static Node of(Node base, @Nullable Node own) {
        Place at = own == null ? new Place("", 0, 0) : own.place();
        Provunderlag merging = new Provunderlag(at);
        return own == null ? merging.fromBase(base, "") : merging.merged(base, own, "");
    }

    private Node merged(Node base, Node own, String pointer) {
        if (!(base instanceof Node.Mapping inBase) || !(own instanceof Node.Mapping inCase)) {
            return ofCase(own, pointer);
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : inBase.entries()) {
            Optional<Node> replaced = inCase.get(entry.key());
            String below = Place.child(pointer, entry.key());
            if (replaced.isEmpty()) {
                entries.add(new Node.Entry(entry.key(), here(below), fromBase(entry.value(), below)));
            } else if (!takesAway(replaced.get())) {
                entries.add(new Node.Entry(entry.key(), here(below), merged(entry.value(), replaced.get(), below)));
            }
        }
        for (Node.Entry entry : inCase.entries()) {
            if (base.get(entry.key()).isEmpty()) {
                entries.add(entryOfCase(entry, pointer));
            }
        }
        return new Node.Mapping(moved(own.place(), pointer), entries);
    }

    private static boolean takesAway(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }

    /** The same tree, standing where the case does. */
    private Node fromBase(Node node, String pointer) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    here(pointer),
                    mapping.entries().stream()
                            .map(entry -> {
                                String below = Place.child(pointer, entry.key());
                                return new Node.Entry(entry.key(), here(below), fromBase(entry.value(), below));
                            })
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(fromBase(item, Place.child(pointer, String.valueOf(items.size()))));
            }
            return new Node.Sequence(here(pointer), List.copyOf(items));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(here(pointer), scalar.kind(), scalar.written());
    }

    /** The same tree on its own lines, with pointers into the underlag. */
    private static Node ofCase(Node node, String pointer) {
        Place place = moved(node.place(), pointer);
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    place,
                    mapping.entries().stream()
                            .map(entry -> entryOfCase(entry, pointer))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(ofCase(item, Place.child(pointer, String.valueOf(items.size()))));
            }
            return new Node.Sequence(place, List.copyOf(items));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(place, scalar.kind(), scalar.written());
    }

    private static Node.Entry entryOfCase(Node.Entry entry, String pointer) {
        String below = Place.child(pointer, entry.key());
        return new Node.Entry(entry.key(), moved(entry.place(), below), ofCase(entry.value(), below));
    }

    private Place here(String pointer) {
        return moved(at, pointer);
    }

    private static Place moved(Place place, String pointer) {
        return new Place(pointer, place.line(), place.column());
    }
}
