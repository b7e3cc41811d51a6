package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the records immutable: a list that is handed to one is copied. */
final class Listor {
    private Listor() {}

    /** An unmodifiable copy, or null for null. */
    static <T> @Nullable List<T> kopia(@Nullable List<T> lista) {
        return lista == null ? null : List.copyOf(lista);
    }
}
