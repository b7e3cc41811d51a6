package se.finsam.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a document, so that its author hears it all at once. Not thread-safe. */
public final class Problems {
    private static final Comparator<InputError> READING_ORDER = Comparator.comparingInt(
                    (InputError error) -> error.place().line())
            .thenComparingInt(error -> error.place().column())
            .thenComparing(error -> error.place().pointer());

    private final List<InputError> errors = new ArrayList<>();

    /** Adds an error. */
    public void add(InputError.Kind kind, Place place, @Nullable String value, Text expected) {
        errors.add(new InputError(kind, place, value, expected));
    }

    /** Whether nothing has been added. */
    public boolean none() {
        return errors.isEmpty();
    }

    /** What has been added, in reading order. */
    public List<InputError> list() {
        return errors.stream().sorted(READING_ORDER).toList();
    }
}
