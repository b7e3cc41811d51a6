package se.finsam.model.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a förbund's file: the file, or everything that is wrong with it, never both and never neither.
 *
 * @param name the file's name
 * @param value what it says; null where there are errors
 * @param errors what is wrong, in reading order; empty where there is a file
 * @since 0.1
 */
@Api
public record ForbundsfilResult(String name, @Nullable Forbundsfil value, List<InputError> errors) {
    /** Copies the errors. */
    public ForbundsfilResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("a file or errors, not both and not neither");
        }
    }
}
