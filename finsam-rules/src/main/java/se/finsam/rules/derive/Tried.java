package se.finsam.rules.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.rule.Expression;

/**
 * What an expression comes to that is tried by itself, outside of any control.
 *
 * @param value a BigDecimal, a LocalDate, a text, a Boolean or a list of texts; null where there is none
 * @param missing the keys that are missing; where there is neither a value nor a missing key, it is nothing: a day that was
 *     denied, a division by zero
 * @param places what it was computed from: JSON Pointers, and parameters as {@code #id}
 */
public record Tried(@Nullable Object value, List<String> missing, List<String> places) {
    /** Computes an expression. */
    public static Tried of(Expression expression, ObjectContext around) {
        Found found = new Evaluation(around, java.util.Map.of()).of(expression);
        return new Tried(found.value(), found.missing(), found.places());
    }
}
