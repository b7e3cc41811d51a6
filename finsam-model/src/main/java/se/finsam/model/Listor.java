package se.finsam.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the records immutable: a list that is handed to one is copied. An item that is null, as none may be, is kept too:
 * it is told as an error of the input, by {@link se.finsam.model.read.UnderlagValidator}, and not thrown by a constructor.
 */
final class Listor {
    private Listor() {}

    /** An unmodifiable copy, or null for null. */
    static <T> @Nullable List<T> kopia(@Nullable List<T> lista) {
        return lista == null ? null : copy(lista);
    }

    /** The same of a list that must be there; where it is not, that too is an error of the input, told later. */
    @SuppressWarnings("NullAway") // what a caller in Java hands over may be anything
    static <T> List<T> kravd(List<T> lista) {
        return lista == null ? null : copy(lista);
    }

    /** An unmodifiable copy by name; null for null, and for none: keys that are not there say nothing. */
    static @Nullable Map<String, Object> egna(@Nullable Map<String, Object> egna) {
        if (egna == null || egna.isEmpty()) {
            return null;
        }
        Map<String, Object> copy = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        copy.putAll(egna);
        return Collections.unmodifiableMap(copy);
    }

    private static <T> List<T> copy(List<T> lista) {
        for (T item : lista) {
            if (item == null) {
                return Collections.unmodifiableList(new ArrayList<>(lista));
            }
        }
        return List.copyOf(lista);
    }
}
