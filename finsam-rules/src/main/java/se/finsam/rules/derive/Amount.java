package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure and everything that it was computed from.
 *
 * @param value in kronor, or as a share
 * @param places JSON Pointers into the input, and parameters as {@code #id}
 */
public record Amount(BigDecimal value, List<String> places) {
    /** Nothing, from nowhere. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO, List.of());

    /** Copies the places. */
    public Amount {
        places = List.copyOf(places);
    }

    /** The sum. */
    public Amount plus(Amount other) {
        return new Amount(value.add(other.value), together(other));
    }

    /** The difference. */
    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value), together(other));
    }

    /** The product. */
    public Amount times(Amount other) {
        return new Amount(value.multiply(other.value), together(other));
    }

    /** The distance between two figures, never negative. */
    public Amount distance(Amount other) {
        return new Amount(value.subtract(other.value).abs(), together(other));
    }

    /** The sum of a list's figures at a path; empty where an item has none, for then the sum is not known. */
    public static Optional<Amount> sum(List<View> items, String path) {
        Total sum = new Total();
        for (View item : items) {
            Optional<Amount> one = item.amount(path);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum.add(one.get());
        }
        return Optional.of(sum.amount());
    }

    private List<String> together(Amount other) {
        if (other.places.isEmpty()) {
            return places;
        }
        Set<String> all = new LinkedHashSet<>(places);
        all.addAll(other.places);
        return List.copyOf(all);
    }
}
