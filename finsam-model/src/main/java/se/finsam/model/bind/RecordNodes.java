package se.finsam.model.bind;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Makes of a record the document that would say the same, so that what was built in Java goes through the very rules that
 * what was read goes through. It computes with no number and throws nothing, whatever the record holds. One record each; not
 * thread-safe.
 *
 * @hidden
 */
public final class RecordNodes {
    /** Bits of the longest number that is written out: far more than any that is taken, and still a short text. */
    private static final int MOST_BITS = 2_048;

    /** Digits of a number for each hundred thousand of its bits. */
    private static final long DIGITS = 30_103;

    private static final long BITS = 100_000;

    /** A scale beyond this is written as it is: out of range in every unit, it must not run over in one. */
    private static final int MOST_SCALE = 1_000_000_000;

    private final @Nullable Enhet unit;
    private final Limits limits;
    private final Problems problems;
    private int values;

    /**
     * What makes a document of a record.
     *
     * @param unit the unit that the document has its amounts in; null where it has none, and they stay in kronor
     * @param limits what a reader would take
     * @param problems where what no document can hold is told
     */
    public RecordNodes(@Nullable Enhet unit, Limits limits, Problems problems) {
        this.unit = unit;
        this.limits = limits;
        this.problems = problems;
    }

    /** The document. */
    public Node of(Record whole) {
        return record(whole, new Place("", 0, 0));
    }

    private Node record(Record owner, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        for (RecordShape.Field field : RecordShape.of(owner.getClass()).fields()) {
            Object value = field.get(owner);
            if (value != null) {
                Place at = new Place(Place.child(place.pointer(), field.key()), 0, 0);
                entries.add(new Node.Entry(field.key(), at, node(value, field, at)));
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node node(@Nullable Object value, RecordShape.Field field, Place place) {
        values++;
        if (values > limits.values()) {
            return refused(place);
        }
        if (value == null) {
            return new Node.Scalar(place, Node.Kind.NULL, "null");
        }
        if (value instanceof String text) {
            return text(text, place);
        }
        if (value instanceof BigDecimal number) {
            return number(number, field.amount(), place);
        }
        if (value instanceof Number number) {
            return new Node.Scalar(place, Node.Kind.NUMBER, number.toString());
        }
        if (value instanceof Boolean flag) {
            return new Node.Scalar(place, Node.Kind.BOOLEAN, flag.toString());
        }
        if (value instanceof Enum<?> code) {
            return new Node.Scalar(place, Node.Kind.TEXT, code.name());
        }
        if (value instanceof Temporal) {
            return new Node.Scalar(place, Node.Kind.TEXT, value.toString());
        }
        if (value instanceof Dagsvar day) {
            return node(day.varde(), field, place);
        }
        if (value instanceof ArEllerDag yearOrDay) {
            return node(yearOrDay.varde(), field, place);
        }
        if (value instanceof Record owner) {
            return record(owner, place);
        }
        if (value instanceof List<?> items) {
            return list(items, field, place);
        }
        if (value instanceof Map<?, ?> entries) {
            return map(entries, field, place);
        }
        // Only where Java's types were gone around: it is no value that a document can have.
        problems.add(InputError.Kind.WRONG_TYPE, place, value.getClass().getName(), new Text("ett värde", "a value"));
        return new Node.Scalar(place, Node.Kind.REFUSED, "");
    }

    private Node list(List<?> items, RecordShape.Field field, Place place) {
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            Place at = new Place(Place.child(place.pointer(), String.valueOf(nodes.size())), 0, 0);
            nodes.add(node(item, field, at));
            if (values > limits.values()) {
                break;
            }
        }
        return new Node.Sequence(place, nodes);
    }

    private Node map(Map<?, ?> entries, RecordShape.Field field, Place place) {
        List<Node.Entry> nodes = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = String.valueOf(entry.getKey());
            Place at = new Place(Place.child(place.pointer(), key), 0, 0);
            nodes.add(new Node.Entry(key, at, node(entry.getValue(), field, at)));
            if (values > limits.values()) {
                break;
            }
        }
        return new Node.Mapping(place, nodes);
    }

    private Node text(String text, Place place) {
        if (text.length() > limits.characters()) {
            int most = limits.characters();
            problems.add(
                    InputError.Kind.LIMIT,
                    place,
                    null,
                    new Text("högst " + most + " tecken", "at most " + most + " characters"));
            return new Node.Scalar(place, Node.Kind.REFUSED, "");
        }
        return new Node.Scalar(place, Node.Kind.TEXT, text);
    }

    private Node number(BigDecimal number, boolean amount, Place place) {
        int bits = number.unscaledValue().bitLength();
        if (bits > MOST_BITS) {
            problems.add(
                    InputError.Kind.OUT_OF_RANGE,
                    place,
                    "≈1E" + (bits * DIGITS / BITS - number.scale()),
                    amount ? ScalarBinder.MONEY : ScalarBinder.FEW_DIGITS);
            return new Node.Scalar(place, Node.Kind.REFUSED, "");
        }
        boolean computable = Math.abs((long) number.scale()) <= MOST_SCALE;
        BigDecimal written = amount && unit != null && computable ? number.scaleByPowerOfTen(-unit.potens()) : number;
        return new Node.Scalar(place, Node.Kind.NUMBER, written.toString());
    }

    /** What is over the limit is told once, where it begins. */
    private Node refused(Place place) {
        if (values == limits.values() + 1) {
            int most = limits.values();
            problems.add(
                    InputError.Kind.LIMIT,
                    place,
                    null,
                    new Text("högst " + most + " värden", "at most " + most + " values"));
        }
        return new Node.Scalar(place, Node.Kind.REFUSED, "");
    }
}
