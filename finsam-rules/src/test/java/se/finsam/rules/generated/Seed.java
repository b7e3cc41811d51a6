package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is checked: a tree of the underlag, before it is read.
 *
 * @param name where it came from
 * @param tree the year
 * @param before the year before; null where it is not given
 * @param day the day of assessment; null where there is none
 */
record Seed(
        String name,
        ObjectNode tree,
        @Nullable ObjectNode before,
        @Nullable LocalDate day) {
    /** The same with another tree. */
    Seed with(ObjectNode other) {
        return new Seed(name, other, before, day);
    }

    /** The same with another year before. */
    Seed after(@Nullable ObjectNode other) {
        return new Seed(name, tree, other, day);
    }

    /** The same on no day. */
    Seed onNoDay() {
        return new Seed(name, tree, before, null);
    }
}
