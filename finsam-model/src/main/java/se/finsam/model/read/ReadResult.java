package se.finsam.model.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;

/**
 * What came of reading one document: an underlag, or everything that is wrong with it, never both and never neither.
 *
 * @param name the document's name: the file's, with the line number for a line of NDJSON
 * @param value the underlag; null where there are errors
 * @param errors what is wrong, in reading order; empty where there is an underlag
 */
public record ReadResult(String name, @Nullable Underlag value, List<InputError> errors) {
    /** Copies the errors. */
    public ReadResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("an underlag or errors, not both and not neither");
        }
    }

    /** The underlag; empty where there are errors. */
    public Optional<Underlag> underlag() {
        return Optional.ofNullable(value);
    }
}
