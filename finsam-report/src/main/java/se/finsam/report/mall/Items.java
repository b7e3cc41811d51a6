package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.RecordShape;

/** Finds the items of lists by what a report's rows call them. */
final class Items {
    private Items() {}

    /** What the items are called, the later of the same name numbered as a report does. */
    static List<String> names(List<?> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Object item : items) {
            Object value = identity(item);
            String name = value == null ? "" : value.toString();
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }

    /** The index of each item by what it is called, the first where two are called the same. */
    static Map<String, Integer> indexes(List<?> items) {
        Map<String, Integer> indexes = new HashMap<>();
        List<String> names = names(items);
        for (int i = 0; i < names.size(); i++) {
            indexes.putIfAbsent(names.get(i), i);
        }
        return indexes;
    }

    /** What more than one of the items is called. */
    static Set<Object> repeated(List<?> items) {
        Set<Object> seen = new HashSet<>();
        Set<Object> repeated = new HashSet<>();
        for (Object item : items) {
            Object name = identity(item);
            if (name != null && !seen.add(name)) {
                repeated.add(name);
            }
        }
        return repeated;
    }

    /** The value that tells an item apart; null where it has none. */
    static @Nullable Object identity(Object item) {
        return Identity.key(item.getClass())
                .flatMap(key -> RecordShape.of(item.getClass()).field(key))
                .map(field -> field.get(item))
                .orElse(null);
    }

    /** Whether what a path leads to is missing in an item. */
    static boolean lacks(Object item, List<KeyPath.Step> steps) {
        Object value = RecordShape.of(item.getClass())
                .field(steps.get(0).key())
                .map(field -> field.get(item))
                .orElse(null);
        return value == null
                || (steps.size() > 1 && value instanceof Record && lacks(value, steps.subList(1, steps.size())))
                || (steps.size() > 1
                        && value instanceof Map<?, ?> keys
                        && !keys.containsKey(steps.get(1).key()));
    }
}
