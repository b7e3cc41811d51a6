package se.finsam.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a document, so that its author hears it all at once. Not thread-safe.
 *
 * @hidden
 */
public final class Problems {
    /** Nobody mends more at a time, and all of a hostile file's would not fit in the memory. */
    private static final int MOST = 1_000;

    private int untold;
    private boolean foreign;
    private final List<InputError> errors = new ArrayList<>();

    /** That the document is none of finsam's: from now on nothing that stands in it is quoted, nor its keys. */
    public void foreign() {
        foreign = true;
    }

    /** Adds an error. */
    public void add(InputError.Kind kind, Place place, @Nullable String value, Text expected) {
        if (errors.size() == MOST) {
            untold++;
            return;
        }
        errors.add(
                foreign
                        ? new InputError(kind, new Place("", place.line(), place.column()), null, expected)
                        : new InputError(kind, place, value, expected));
    }

    /** Whether there are so many that what is added is only counted. */
    public boolean full() {
        return errors.size() == MOST;
    }

    /** Whether nothing has been added. */
    public boolean none() {
        return errors.isEmpty();
    }

    /** What has been added, in reading order. */
    public List<InputError> list() {
        // Most documents have no errors, and are not made to wait for an order of them.
        if (untold == 0) {
            return errors.isEmpty() ? List.of() : inReadingOrder(errors);
        }
        List<InputError> all = new ArrayList<>(inReadingOrder(errors));
        all.add(new InputError(
                InputError.Kind.LIMIT,
                new Place("", 0, 0),
                String.valueOf(MOST + untold),
                new Text("högst " + MOST + " fel att rätta i taget", "at most " + MOST + " errors to mend at a time")));
        return List.copyOf(all);
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
