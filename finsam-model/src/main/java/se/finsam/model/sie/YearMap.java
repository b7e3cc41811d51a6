package se.finsam.model.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an account has of each year; there are few, and most accounts have the last two only. Not thread-safe. */
final class YearMap<V> {
    private final List<Integer> years = new ArrayList<>(2);
    private final List<V> values = new ArrayList<>(2);

    /** What there is of a year; null where there is nothing. */
    @Nullable V get(int year) {
        int at = years.indexOf(year);
        return at < 0 ? null : values.get(at);
    }

    /** What there is of a year, new where there was nothing. */
    V at(int year, Supplier<V> fresh) {
        int at = years.indexOf(year);
        if (at >= 0) {
            return values.get(at);
        }
        V value = fresh.get();
        years.add(year);
        values.add(value);
        return value;
    }

    /** The years, the latest first. */
    List<Integer> years() {
        return years.stream().sorted((a, b) -> Integer.compare(b, a)).toList();
    }
}
