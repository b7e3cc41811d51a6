package se.finsam.model.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Enhet;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Makes of what was written at a key that a rulebook adds the value that the rulebook says it is, by the rules of every other
 * key. One underlag each; not thread-safe.
 *
 * @hidden
 */
public final class OwnValues {
    /** What is expected of a share: whoever writes 20 for 20 per cent would have nearly anything be met. */
    public static final Text SHARE =
            new Text("en andel från 0 till 1; 20 procent är 0.20", "a share from 0 to 1; 20 per cent is 0.20");

    private final ScalarBinder scalars;
    private final Problems problems;

    /**
     * What binds the values of an underlag.
     *
     * @param unit the unit of its amounts; null where it gives none, which is an error if there is an amount
     */
    public OwnValues(@Nullable Enhet unit, Problems problems) {
        this.scalars = new ScalarBinder(unit, problems, false);
        this.problems = problems;
    }

    /**
     * The value: {@link BigDecimal}, in kronor where it is an amount, {@link Integer}, {@link java.time.LocalDate},
     * {@link Boolean} or {@link String}. Null where it does not fit, and then the reason is among the problems.
     *
     * @param written the value as an underlag has it
     * @param place where it stood
     */
    public @Nullable Object bind(EgenNyckel key, Object written, Place place) {
        Object value = scalars.bind(scalar(written, place), RecordShape.Field.of(key));
        if (key.typ() == Egentyp.ANDEL
                && value instanceof BigDecimal share
                && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            problems.add(InputError.Kind.OUT_OF_RANGE, place, share.toPlainString(), SHARE);
            return null;
        }
        return value;
    }

    /** The same record without any key that a rulebook adds; it has the origin, though that was another's. */
    public static <T extends Record> T without(T whole, Class<T> type, Origin origin) {
        return type.cast(without(whole, origin));
    }

    private static Object without(Record whole, Origin origin) {
        RecordShape shape = RecordShape.of(whole.getClass());
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordShape.Field field : shape.fields()) {
            Object value = field.added() ? null : field.get(whole);
            if (value instanceof Record part) {
                values.put(field.key(), without(part, origin));
            } else if (value instanceof List<?> items) {
                List<Object> all = new ArrayList<>();
                items.forEach(item -> all.add(item instanceof Record part ? without(part, origin) : item));
                values.put(field.key(), all);
            } else if (value != null) {
                values.put(field.key(), value);
            }
        }
        return shape.create(values, origin);
    }

    private static Node.Scalar scalar(Object written, Place place) {
        if (written instanceof BigDecimal number) {
            return new Node.Scalar(place, Node.Kind.NUMBER, number.toPlainString());
        }
        Node.Kind kind = written instanceof Boolean ? Node.Kind.BOOLEAN : Node.Kind.TEXT;
        return new Node.Scalar(place, kind, written.toString());
    }
}
