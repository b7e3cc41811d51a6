package se.finsam.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.bind.RecordShape;

/**
 * What every key and every code of an underlag means: for templates, documentation and schemas. It is read the first time
 * that anyone asks, so that a check never waits for it. Immutable and thread-safe.
 *
 * @hidden
 */
public final class Beskrivningar {
    private static final class Holder {
        static final Beskrivningsfil ALL =
                Beskrivningsfil.read(Beskrivningar.class, "/se/finsam/model/beskrivningar.yaml");
    }

    private Beskrivningar() {}

    /**
     * What a key of a record means.
     *
     * @throws IllegalArgumentException where it is no key of an underlag's records
     */
    public static Beskrivning of(Class<?> type, String key) {
        return Holder.ALL
                .of(type, key)
                .orElseThrow(
                        () -> new IllegalArgumentException("no description of " + Beskrivningsfil.name(type, key)));
    }

    /** What a code means: of an enum that a field takes, or of its list of codes. Empty where it is no known code. */
    public static Optional<Beskrivning> ofCode(Class<?> type, RecordShape.Field field, String code) {
        return Holder.ALL.ofCode(type, field, code);
    }

    /** The codes that a field takes, in order; empty where it takes none. See {@link RecordShape.Field#open}. */
    public static List<String> codes(RecordShape.Field field) {
        Object[] constants = field.itemType().getEnumConstants();
        if (constants == null) {
            return field.codes();
        }
        return List.of(constants).stream()
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** The names of all that is described: {@code Budget.beslutad}, {@code Part.KOMMUN}, {@code Post.slag.PANT}. */
    public static Set<String> names() {
        return Holder.ALL.names();
    }

    /** All of them. */
    public static Beskrivningsfil fil() {
        return Holder.ALL;
    }
}
