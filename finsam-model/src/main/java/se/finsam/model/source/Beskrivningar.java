package se.finsam.model.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Internal;

/**
 * What every key and every code of an underlag means: for templates, documentation and schemas. It is read the first time
 * that anyone asks, so that a check never waits for it. Immutable and thread-safe.
 *
 * @hidden
 */
@Internal
public final class Beskrivningar {
    private static final String RESOURCE = "/se/finsam/model/beskrivningar.yaml";

    private static final class Holder {
        static final Map<String, Beskrivning> ALL = load();
    }

    private Beskrivningar() {}

    /**
     * What a key of a record means.
     *
     * @throws IllegalArgumentException where it is no key of an underlag's records
     */
    public static Beskrivning of(Class<?> type, String key) {
        return Optional.ofNullable(Holder.ALL.get(name(type, key)))
                .orElseThrow(() -> new IllegalArgumentException("no description of " + name(type, key)));
    }

    /** What a code means: of an enum that a field takes, or of its open list. Empty where it is no known code. */
    public static Optional<Beskrivning> ofCode(Class<?> type, RecordShape.Field field, String code) {
        String owner = field.itemType().isEnum() ? field.itemType().getSimpleName() : name(type, field.key());
        return Optional.ofNullable(Holder.ALL.get(owner + "." + code));
    }

    /** The codes that a field takes, in order; empty where it takes none. An open list takes other codes too. */
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
        return Holder.ALL.keySet();
    }

    private static String name(Class<?> type, String key) {
        return type.getSimpleName() + "." + key;
    }

    private static Map<String, Beskrivning> load() {
        try (InputStream in = Objects.requireNonNull(Beskrivningar.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problems);
            Optional<Fil> file = documents.isEmpty()
                    ? Optional.empty()
                    : new RecordBinder(null, problems).bind(documents.get(0), Fil.class, RESOURCE, null);
            if (file.isEmpty() || !problems.none()) {
                throw new IllegalStateException(RESOURCE + ": " + problems.list());
            }
            return file.get().beskrivningar();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * The file.
     *
     * @param beskrivningar by name
     */
    record Fil(Map<String, Beskrivning> beskrivningar) {}
}
