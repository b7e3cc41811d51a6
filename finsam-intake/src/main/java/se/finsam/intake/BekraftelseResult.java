package se.finsam.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a confirmation: what is said, or everything that is wrong with it, never both and never neither.
 *
 * @param name the file's name, as the caller gave it
 * @param value what is said; null where there are errors
 * @param errors what is wrong, in reading order; empty where nothing is
 * @since 0.1
 */
@Api
public record BekraftelseResult(String name, @Nullable Bekraftelse value, List<InputError> errors) {
    /**
     * Copies the errors.
     *
     * @throws IllegalArgumentException where there is both, or neither
     */
    public BekraftelseResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("a confirmation or errors, not both and not neither");
        }
    }
}
