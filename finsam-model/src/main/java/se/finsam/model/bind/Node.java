package se.finsam.model.bind;

import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Place;

/**
 * A document as it was written, before anyone has said what it ought to be.
 *
 * @hidden
 */
public sealed interface Node {
    /** Where it stood. */
    Place place();

    /** The value of a key; empty where there is no such key, or where this is no object. */
    default Optional<Node> get(String key) {
        if (this instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
        }
        return Optional.empty();
    }

    /** The items of a list; empty where this is no list. */
    default List<Node> children() {
        return this instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** This as a text; empty where it is none. */
    default Optional<Scalar> text() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.TEXT ? Optional.of(scalar) : Optional.empty();
    }

    /** Whether this is {@code null}, which says the same as leaving it out. */
    default boolean absent() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** Whether this was refused while it was read, so that nothing more is to be said of it. */
    default boolean refused() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.REFUSED;
    }

    /**
     * What kind of scalar a text was.
     *
     * @hidden
     */
    enum Kind {
        /** Text, quoted or not. */
        TEXT,
        /** A number, as it was written. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL,
        /** A YAML alias, tag or anchor, whose reason is already among the problems. */
        REFUSED
    }

    /**
     * A single value.
     *
     * @param place where it stood
     * @param kind what kind it is
     * @param written what was written
     * @hidden
     */
    record Scalar(Place place, Kind kind, String written) implements Node {}

    /**
     * A list.
     *
     * @param place where it began
     * @param items its items, in order
     * @hidden
     */
    record Sequence(Place place, List<Node> items) implements Node {}

    /**
     * An object.
     *
     * @param place where it began
     * @param entries its keys with their values, in order; no key twice
     * @hidden
     */
    record Mapping(Place place, List<Entry> entries) implements Node {}

    /**
     * A key and its value.
     *
     * @param key the key
     * @param place where the key stood
     * @param value the value
     * @hidden
     */
    record Entry(String key, Place place, Node value) {}
}
