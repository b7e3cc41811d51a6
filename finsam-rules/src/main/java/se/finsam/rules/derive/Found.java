package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param value a BigDecimal, a LocalDate, a text, a Boolean or a list of texts; null where there is none
 * @param missing the keys that are missing; where there is neither a value nor a missing key, it is nothing: a day that was
 *     denied, a division by zero
 * @param places what it was computed from: JSON Pointers, and parameters as {@code #id}
 */
record Found(@Nullable Object value, List<String> missing, List<String> places) {
    /** Nothing, although nothing is missing. */
    static final Found NOTHING = new Found(null, List.of(), List.of());

    static Found of(Object value, List<String> places) {
        return new Found(value, List.of(), places);
    }

    static Found missing(String key) {
        return new Found(null, List.of(key), List.of());
    }

    boolean known() {
        return value != null;
    }

    boolean unknown() {
        return !missing.isEmpty();
    }

    /** What is missing of several, or nothing at all; null where each has a value. */
    static @Nullable Found lacking(List<Found> all) {
        boolean valued = true;
        boolean unknown = false;
        for (Found one : all) {
            valued &= one.value != null;
            unknown |= one.unknown();
        }
        if (!unknown) {
            return valued ? null : NOTHING;
        }
        Set<String> missing = new LinkedHashSet<>();
        for (Found one : all) {
            missing.addAll(one.missing);
        }
        return new Found(null, List.copyOf(missing), List.of());
    }

    /** The places of several. */
    static List<String> places(List<Found> all) {
        List<List<String>> places = new ArrayList<>(all.size());
        for (Found one : all) {
            places.add(one.places);
        }
        return JoinedPlaces.of(places);
    }
}
