package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.model.bind.RecordShape;

/**
 * The way from a record to what stands at a path: looked up once for each kind of record, since every check takes the same
 * ways. Immutable.
 *
 * @param names the keys on the way
 * @param fields what has each
 * @param type what has the keys that a rulebook adds, where the way leads to one; else the type at its end
 * @param own where in the path the name of such a key begins; −1 where the way leads to none
 */
record KeyPath(List<String> names, List<RecordShape.Field> fields, Class<?> type, int own) {
    private static final ClassValue<Map<String, KeyPath>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, KeyPath> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** Copies its lists. */
    KeyPath {
        names = List.copyOf(names);
        fields = List.copyOf(fields);
    }

    /**
     * The way from a record of a type.
     *
     * @throws IllegalArgumentException where the schema has no such path
     */
    static KeyPath of(Class<?> type, String path) {
        Map<String, KeyPath> known = KNOWN.get(type);
        KeyPath way = known.get(path);
        if (way == null) {
            way = looked(type, path);
            known.put(path, way);
        }
        return way;
    }

    private static KeyPath looked(Class<?> from, String path) {
        List<String> names = new ArrayList<>();
        List<RecordShape.Field> fields = new ArrayList<>();
        Class<?> type = from;
        for (int start = 0; start <= path.length(); ) {
            int dot = path.indexOf('.', start);
            String name = path.substring(start, dot < 0 ? path.length() : dot);
            RecordShape.Field field = RecordShape.of(type).field(name).orElse(null);
            if (field == null) {
                throw new IllegalArgumentException("no such key in the underlag: " + path);
            }
            start += name.length() + 1;
            if (field.added()) {
                return new KeyPath(names, fields, type, start);
            }
            names.add(name);
            fields.add(field);
            type = field.itemType();
        }
        return new KeyPath(names, fields, type, -1);
    }
}
