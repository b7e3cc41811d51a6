package se.finsam.model.kontoplan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a kontoplan: it, or everything that is wrong with it, never both and never neither.
 *
 * @param name the file's name
 * @param value the kontoplan; null where there are errors
 * @param errors what is wrong, in reading order; empty where there is a kontoplan
 * @since 0.1
 */
@Api
public record KontoplanResult(String name, @Nullable Kontoplan value, List<InputError> errors) {
    /** Copies the errors. */
    public KontoplanResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("a kontoplan or errors, not both and not neither");
        }
    }

    /** The kontoplan; empty where there are errors. */
    public Optional<Kontoplan> kontoplan() {
        return Optional.ofNullable(value);
    }
}
