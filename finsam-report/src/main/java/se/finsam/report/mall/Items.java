package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Identity;
import se.finsam.model.source.RecordShape;

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

    /** The index of the item that is called so; -1 where there is none. */
    static int index(List<?> items, String name) {
        return names(items).indexOf(name);
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
