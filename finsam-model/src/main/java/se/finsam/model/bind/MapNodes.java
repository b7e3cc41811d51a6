package se.finsam.model.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Makes of maps and lists in memory the document that a file with the same keys would hold, so that it goes through the very
 * rules that a file goes through. It computes with no number and ends whatever it is given. One document each; not
 * thread-safe.
 *
 * @hidden
 */
public final class MapNodes {
    /** Bits of the longest number that is written out: far more than any that is taken, and still a short text. */
    private static final int MOST_BITS = 2_048;

    private final Limits limits;
    private final Problems problems;
    private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    private long characters;

    /**
     * What makes a document of maps.
     *
     * @param problems where what no document can hold is told
     */
    public MapNodes(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The document; null where it is over a limit, or holds itself, which is then among the problems. */
    public @Nullable Node of(Map<?, ?> whole) {
        try {
            return node(whole, "", 0);
        } catch (EndlessException e) {
            problems.add(InputError.Kind.LIMIT, e.place, null, e.expected);
            return null;
        }
    }

    private Node node(@Nullable Object value, String pointer, int depth) {
        Place place = new Place(pointer, 0, 0);
        values++;
        if (values > limits.values()) {
            int most = limits.values();
            throw new EndlessException(place, new Text("högst " + most + " värden", "at most " + most + " values"));
        }
        if (value instanceof Map<?, ?> entries) {
            enter(value, place, depth);
            Node mapping = mapping(entries, place, depth);
            around.remove(value);
            return mapping;
        }
        if (value instanceof Collection<?> items) {
            enter(value, place, depth);
            Node sequence = sequence(items, place, depth);
            around.remove(value);
            return sequence;
        }
        return scalar(value, place);
    }

    private void enter(Object holder, Place place, int depth) {
        if (!around.add(holder)) {
            throw new EndlessException(
                    place, new Text("något som inte innehåller sig självt", "something that does not hold itself"));
        }
        if (depth > limits.depth()) {
            int most = limits.depth();
            throw new EndlessException(place, new Text("högst " + most + " nivåer", "at most " + most + " levels"));
        }
    }

    private Node mapping(Map<?, ?> entries, Place place, int depth) {
        List<Node.Entry> nodes = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                problems.add(
                        InputError.Kind.WRONG_TYPE,
                        place,
                        type(entry.getKey()),
                        new Text("nycklar som är String", "keys that are String"));
                continue;
            }
            Place at = new Place(Place.child(place.pointer(), fitting(key, place)), 0, 0);
            nodes.add(new Node.Entry(key, at, node(entry.getValue(), at.pointer(), depth + 1)));
        }
        return new Node.Mapping(place, List.copyOf(nodes));
    }

    private Node sequence(Collection<?> items, Place place, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            if (nodes.size() == limits.items()) {
                int most = limits.items();
                throw new EndlessException(
                        place, new Text("högst " + most + " rader i en lista", "at most " + most + " items in a list"));
            }
            nodes.add(node(item, Place.child(place.pointer(), String.valueOf(nodes.size())), depth + 1));
        }
        return new Node.Sequence(place, List.copyOf(nodes));
    }

    private Node scalar(@Nullable Object value, Place place) {
        if (value == null) {
            return new Node.Scalar(place, Node.Kind.NULL, "null");
        }
        if (value instanceof String text) {
            return new Node.Scalar(place, Node.Kind.TEXT, fitting(text, place));
        }
        if (value instanceof BigDecimal number) {
            return number(number.unscaledValue(), number, place);
        }
        if (value instanceof BigInteger number) {
            return number(number, number, place);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return new Node.Scalar(place, Node.Kind.NUMBER, value.toString());
        }
        if (value instanceof Boolean flag) {
            return new Node.Scalar(place, Node.Kind.BOOLEAN, flag.toString());
        }
        if (value instanceof Enum<?> code) {
            return new Node.Scalar(place, Node.Kind.TEXT, code.name());
        }
        if (value instanceof LocalDate day) {
            return new Node.Scalar(place, Node.Kind.TEXT, day.toString());
        }
        if (value instanceof Dagsvar day) {
            return scalar(day.varde(), place);
        }
        if (value instanceof ArEllerDag yearOrDay) {
            return scalar(yearOrDay.varde(), place);
        }
        // Asked by name, since no code of finsam's knows what a binary fraction is.
        boolean fraction = value.getClass().getName().equals("java.lang.Double")
                || value.getClass().getName().equals("java.lang.Float");
        return refused(
                place,
                fraction ? value.toString() : type(value),
                fraction
                        ? new Text(
                                "BigDecimal eller ett heltal: ett binärt bråktal är inget belopp",
                                "a BigDecimal or a whole number: a binary fraction is no amount")
                        : new Text(
                                "Map, List, String, BigDecimal, heltal, Boolean, LocalDate eller enum",
                                "Map, List, String, BigDecimal, a whole number, Boolean, LocalDate or an enum"));
    }

    private Node number(BigInteger digits, Number number, Place place) {
        if (digits.bitLength() > MOST_BITS) {
            problems.add(InputError.Kind.OUT_OF_RANGE, place, null, ScalarBinder.FEW_DIGITS);
            return new Node.Scalar(place, Node.Kind.REFUSED, "");
        }
        return new Node.Scalar(place, Node.Kind.NUMBER, number.toString());
    }

    private Node refused(Place place, String value, Text expected) {
        problems.add(InputError.Kind.WRONG_TYPE, place, value, expected);
        return new Node.Scalar(place, Node.Kind.REFUSED, "");
    }

    /** A text or a key that is not too long by itself, nor with all before it. */
    private String fitting(String text, Place place) {
        characters += text.length();
        int most = characters > limits.bytes() ? limits.bytes() : limits.characters();
        if (text.length() > limits.characters() || characters > limits.bytes()) {
            throw new EndlessException(place, new Text("högst " + most + " tecken", "at most " + most + " characters"));
        }
        return text;
    }

    private static String type(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    /** Ends the reading of what is over a limit. */
    private static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final transient Text expected;

        EndlessException(Place place, Text expected) {
            super("over a limit", null, false, false);
            this.place = place;
            this.expected = expected;
        }
    }
}
