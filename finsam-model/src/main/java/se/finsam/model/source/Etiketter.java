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
 * What the keys of an underlag are called where people read them: {@code Eget kapital} for {@code egetKapital}. It is read the
 * first time that anyone asks, so that a check never waits for it. Immutable and thread-safe.
 *
 * @hidden
 */
@Internal
public final class Etiketter {
    private static final String RESOURCE = "/se/finsam/model/etiketter.yaml";

    private static final class Holder {
        static final Map<String, Text> ALL = read();
    }

    private Etiketter() {}

    /** What a key of a record is called; empty where it is no key of an underlag. */
    public static Optional<Text> of(Class<?> type, String key) {
        Text own = Holder.ALL.get(Beskrivningsfil.name(type, key));
        return Optional.ofNullable(own == null ? Holder.ALL.get(key) : own);
    }

    /** The keys that have a name: {@code egetKapital}, or {@code Balansrakning.egetKapital} where it is another there. */
    public static Set<String> names() {
        return Holder.ALL.keySet();
    }

    private static Map<String, Text> read() {
        try (InputStream in = Objects.requireNonNull(Etiketter.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problems);
            Optional<Fil> file = documents.isEmpty()
                    ? Optional.empty()
                    : new RecordBinder(null, problems).bind(documents.get(0), Fil.class, RESOURCE, null);
            if (file.isEmpty() || !problems.none()) {
                throw new IllegalStateException(RESOURCE + ": " + problems.list());
            }
            return file.get().etiketter();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * The file.
     *
     * @param etiketter by name
     */
    record Fil(Map<String, Text> etiketter) {}
}
