package se.finsam.workbench.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.RecordShape;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.Regelrad;
import se.finsam.rules.rule.Regelvariant;

/**
 * What is read at a place of a file.
 *
 * @param record the record that its keys are those of, or that the items or values of it are; null where it is none
 * @param many whether it is a list or a map of such
 * @param expression whether the value, or each value, is an expression of the rules' language
 */
record Typed(@Nullable Class<?> record, boolean many, boolean expression) {
    /** Nothing is known of it. */
    static final Typed FREE = new Typed(null, false, false);

    /** A file that is one record. */
    static Typed of(Class<?> root) {
        return new Typed(root, false, false);
    }

    /** What stands at a key of it. */
    Typed at(String key) {
        if (many) {
            return new Typed(record, false, expression);
        }
        RecordShape.Field field =
                record == null ? null : RecordShape.of(record).field(key).orElse(null);
        if (field == null) {
            return FREE;
        }
        boolean figures = (record == Regelblad.class || record == Regelvariant.class) && key.equals("rakna");
        boolean condition = record == Regelrad.class && key.equals("nar");
        Class<?> type = field.itemType().isRecord() ? field.itemType() : null;
        return new Typed(type, field.list() || field.map(), figures || condition);
    }

    /** What an item of it is. */
    Typed item() {
        return new Typed(record, false, expression);
    }

    /** The keys of the record in their order; empty where the order of what stands here is its author's. */
    List<String> order() {
        return record == null || many ? List.of() : RecordShape.of(record).keys();
    }
}
