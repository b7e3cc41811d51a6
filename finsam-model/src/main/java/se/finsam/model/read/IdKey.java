package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** Takes out of a document the key by which its caller knows it: it is handed on, and no part of what the underlag says. */
final class IdKey {
    /** Signs of the longest id: more is no id, and would be written in every answer. */
    private static final int MOST = 200;

    private static final Text EXPECTED = new Text(
            "en text eller ett tal med högst " + MOST + " tecken",
            "a text or a number of at most " + MOST + " characters");

    private IdKey() {}

    /** What {@code key} holds; null where there is none, or where it is no id, which is then among the problems. */
    static @Nullable String in(Node document, String key, Problems problems) {
        Optional<Node> found = document.get(key);
        if (found.isEmpty() || found.get().absent() || found.get().refused()) {
            return null;
        }
        if (found.get() instanceof Node.Scalar scalar
                && scalar.kind() != Node.Kind.BOOLEAN
                && scalar.written().length() <= MOST) {
            return scalar.written();
        }
        String written = found.get() instanceof Node.Scalar scalar ? scalar.written() : null;
        problems.add(InputError.Kind.WRONG_TYPE, found.get().place(), written, EXPECTED);
        return null;
    }

    /** The document without the key. */
    static Node without(Node document, String key) {
        if (!(document instanceof Node.Mapping mapping) || mapping.get(key).isEmpty()) {
            return document;
        }
        List<Node.Entry> rest = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().equals(key)) {
                rest.add(entry);
            }
        }
        return new Node.Mapping(mapping.place(), List.copyOf(rest));
    }

    /** The same result, known by an id. */
    static ReadResult known(ReadResult read, @Nullable String id) {
        Underlag underlag = read.value();
        if (id == null) {
            return read;
        }
        if (underlag == null) {
            return new ReadResult(read.name(), null, read.errors(), id);
        }
        Origin origin = underlag.origin().withId(id);
        return new ReadResult(read.name(), UnderlagValidator.vouched(underlag, origin), List.of(), id);
    }
}
