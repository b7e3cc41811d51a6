package se.finsam.rules.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.Dagsvar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;

/**
 * Every key of the schema, read off the records themselves, by its pattern: {@code insatser[].beslut.deltogFran}, and
 * {@code insatser[].beslut.deltogFran[]} for the items of a list. A key that is added to a record is here by itself.
 */
final class Keys {
    private static final Map<String, Key> ALL = new LinkedHashMap<>();

    static {
        of("", Underlag.class);
    }

    private Keys() {}

    /**
     * A key, or the items of a list.
     *
     * @param pattern where it stands
     * @param type of its value, or of the items
     * @param list whether the value is a list
     * @param required whether its object cannot be without it; an item is never required
     * @param amount whether it is an amount, in the input's unit
     * @param codes the codes it may hold; empty where it is no code
     */
    record Key(String pattern, Class<?> type, boolean list, boolean required, boolean amount, List<String> codes) {
        boolean item() {
            return pattern.endsWith("[]");
        }

        boolean day() {
            return !list && (type == LocalDate.class || type == Dagsvar.class);
        }

        boolean number() {
            return !list && (type == BigDecimal.class || type == Integer.class || type == int.class);
        }

        /** The pattern of what it stands in; empty at the top. */
        String parent() {
            String own = item() ? pattern.substring(0, pattern.length() - 2) : pattern;
            return item() ? own : own.substring(0, Math.max(0, own.lastIndexOf('.')));
        }

        /** Its name in its object. */
        String name() {
            return pattern.substring(pattern.lastIndexOf('.') + 1);
        }
    }

    /** All keys, each after the one it stands in. */
    static List<Key> all() {
        return List.copyOf(ALL.values());
    }

    /** The key of a pattern; empty where the schema has none. */
    static Optional<Key> find(String pattern) {
        return Optional.ofNullable(ALL.get(pattern));
    }

    /** The keys and items right below a pattern. */
    static List<Key> below(String pattern) {
        List<Key> below = new ArrayList<>();
        for (Key key : ALL.values()) {
            if (key.parent().equals(pattern)) {
                below.add(key);
            }
        }
        return below;
    }

    private static void of(String parent, Class<?> record) {
        for (RecordShape.Field field : RecordShape.of(record).fields()) {
            if (field.added()) {
                continue; // no key of finsam's own rulebook
            }
            String pattern = parent.isEmpty() ? field.key() : parent + "." + field.key();
            List<String> codes = codes(field);
            put(new Key(pattern, field.itemType(), field.list(), field.required(), field.amount(), codes));
            String item = field.list() ? pattern + "[]" : pattern;
            if (field.list()) {
                put(new Key(item, field.itemType(), false, false, field.amount(), codes));
            }
            if (field.itemType().isRecord()) {
                of(item, field.itemType());
            }
        }
    }

    private static void put(Key key) {
        ALL.put(key.pattern(), key);
    }

    private static List<String> codes(RecordShape.Field field) {
        Object[] constants = field.itemType().getEnumConstants();
        if (constants == null) {
            return field.codes();
        }
        List<String> names = new ArrayList<>();
        for (Object constant : constants) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }
}
