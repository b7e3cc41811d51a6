package se.finsam.report.mall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;

/**
 * A key that holds a value of its own, or a list of such: a row of a form, or a column of a table.
 *
 * @param path the keys that lead to it: from the top in a form, from the item in a table
 * @param list how many of those keys lead to a list of rows within the item; 0 where it is the item's own
 * @param owner the record that has it
 * @param field what it takes
 */
record Leaf(List<String> path, int list, Class<?> owner, RecordShape.Field field) {
    /**
     * A key that a rulebook may add, of which only its name is known; null where a name is none of such a key, or the record
     * has none.
     */
    static @Nullable Leaf added(Class<?> owner, String name) {
        String under = OwnKeys.UNDER + ".";
        Optional<RecordShape.Field> field = RecordShape.of(owner).field(OwnKeys.UNDER);
        boolean one = name.startsWith(under) && name.indexOf('.', under.length()) < 0;
        return field.isEmpty() || !one
                ? null
                : new Leaf(List.of(OwnKeys.UNDER, name.substring(under.length())), 0, owner, field.get());
    }

    /** The last of the keys: the one that the value stands at. */
    String key() {
        return path.get(path.size() - 1);
    }

    /** The path with dots, as a report writes it. */
    String name() {
        return String.join(".", path);
    }

    /** Whether an item must have it, as far as the item itself goes. */
    boolean identifies() {
        return path.size() == 1 && field.own() == null && YamlTemplate.identifies(owner, field);
    }

    /** Whether several values in one cell are told apart by a semicolon: not in a sentence, which can have one. */
    boolean splits() {
        String key = field.key();
        return field.list() && !key.equals("anmarkningar") && !key.equals("papekanden");
    }

    /** Whether it is the first of several that stand in the same list of an item: the one in which it is said that there are no lines. */
    boolean firstOfList(Collection<Leaf> all) {
        List<String> own = path.subList(0, list);
        for (Leaf other : all) {
            if (other.list == list && other.path.subList(0, list).equals(own)) {
                return other.equals(this);
            }
        }
        return false;
    }
}
