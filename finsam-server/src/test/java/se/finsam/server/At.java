package se.finsam.server;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what stands at a place of a document that was read from JSON; that it stands there is asked. */
final class At {
    private At() {}

    static Object value(Object document, String... keys) {
        Object at = document;
        for (String key : keys) {
            at = Objects.requireNonNull(((Map<?, ?>) at).get(key), key);
        }
        return at;
    }

    static Map<?, ?> map(Object document, String... keys) {
        return (Map<?, ?>) value(document, keys);
    }

    static List<?> list(Object document, String... keys) {
        return (List<?>) value(document, keys);
    }

    /** The keys of an object, as text. */
    static List<String> keys(Object document, String... keys) {
        return map(document, keys).keySet().stream().map(String::valueOf).toList();
    }
}
