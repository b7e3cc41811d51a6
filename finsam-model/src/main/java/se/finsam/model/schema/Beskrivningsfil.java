package se.finsam.model.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.bind.BundledYaml;
import se.finsam.model.bind.RecordShape;

/**
 * What the keys and codes of some records mean, by name, as a file beside them says. Immutable and thread-safe.
 *
 * @hidden
 */
public final class Beskrivningsfil {
    private final Map<String, Beskrivning> all;

    private Beskrivningsfil(Map<String, Beskrivning> all) {
        this.all = all;
    }

    /**
     * Reads a file of descriptions.
     *
     * @param owner a class of the jar that has it
     * @param resource where it lies on the class path
     * @throws IllegalStateException where it is no such file: it was made with the jar
     */
    public static Beskrivningsfil read(Class<?> owner, String resource) {
        return new Beskrivningsfil(BundledYaml.read(owner, resource, Fil.class).beskrivningar());
    }

    /** What a key of a record means; empty where the file does not say. */
    public Optional<Beskrivning> of(Class<?> type, String key) {
        return named(name(type, key));
    }

    /** What a code means: of an enum that a field takes, or of its open list. Empty where the file does not say. */
    public Optional<Beskrivning> ofCode(Class<?> type, RecordShape.Field field, String code) {
        return field.itemType().isEnum() ? ofCode(field.itemType(), code) : named(name(type, field.key()) + "." + code);
    }

    /** What a code of an enum means; empty where the file does not say. */
    public Optional<Beskrivning> ofCode(Class<?> codes, String code) {
        return of(codes, code);
    }

    /** What a name stands for, such as {@code Budget.beslutad}; empty where the file does not say. */
    public Optional<Beskrivning> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The names of all that is described. */
    public Set<String> names() {
        return all.keySet();
    }

    /** What a key is called in the file: {@code Budget.beslutad}. */
    static String name(Class<?> type, String key) {
        return type.getSimpleName() + "." + key;
    }

    /**
     * The file.
     *
     * @param beskrivningar by name
     */
    record Fil(Map<String, Beskrivning> beskrivningar) {}
}
