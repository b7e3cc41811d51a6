package se.finsam.report.mall;

import java.util.List;
import se.finsam.model.source.RecordShape;

/**
 * A key that holds a value of its own, or a list of such: a row of a form, or a column of a table.
 *
 * @param path the keys that lead to it: from the top in a form, from the item in a table
 * @param list how many of those keys lead to a list of rows within the item; 0 where it is the item's own
 * @param owner the record that has it
 * @param field what it takes
 */
record Leaf(List<String> path, int list, Class<?> owner, RecordShape.Field field) {
    /** The path with dots, as a report writes it. */
    String name() {
        return String.join(".", path);
    }

    /** Whether an item must have it, as far as the item itself goes. */
    boolean identifies() {
        return path.size() == 1 && YamlTemplate.identifies(owner, field);
    }

    /** Whether several values in one cell are told apart by a semicolon: not in a sentence, which can have one. */
    boolean splits() {
        String key = field.key();
        return field.list() && !key.equals("anmarkningar") && !key.equals("papekanden");
    }
}
