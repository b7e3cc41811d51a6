package se.finsam.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Internal;

/**
 * Collects everything that is wrong with a document, so that its author hears it all at once. Not thread-safe.
 *
 * @hidden
 */
@Internal
public final class Problems {

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
        // Most documents have no errors, and are not made to wait for an order of them.
        return errors.isEmpty() ? List.of() : inReadingOrder(errors);
    }

    private static List<InputError> inReadingOrder(List<InputError> errors) {
        return errors.stream()
                .sorted(Comparator.comparingInt((InputError error) -> sheet(error.place()))
                        .thenComparingInt(error -> error.place().line())
                        .thenComparingInt(error -> error.place().column())
                        .thenComparing(error -> error.place().pointer()))
                .toList();
    }

    private static int sheet(Place place) {
        Place.Cell cell = place.cell();
        return cell == null ? 0 : cell.number();
    }
}
