package se.finsam.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a draft: the draft, or everything that is wrong with it, never both and never neither.
 *
 * @param name the file's name, as the caller gave it
 * @param sha256 of the bytes that were read, as 64 small hex digits; null where they could not be read
 * @param value the draft; null where there are errors
 * @param errors what is wrong, in reading order; empty where there is a draft
 * @since 0.1
 */
@Api
public record UtkastResult(
        String name, @Nullable String sha256, @Nullable Utkast value, List<InputError> errors) {
    /**
     * Copies the errors.
     *
     * @throws IllegalArgumentException where there is both, or neither
     */
    public UtkastResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("a draft or errors, not both and not neither");
        }
    }
}
