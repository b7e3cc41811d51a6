package se.finsam.model.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;

/**
 * What came of reading one document: an underlag, or everything that is wrong with it, never both and never neither.
 *
 * @param name the document's name: the file's, with the line number for a line of NDJSON
 * @param value the underlag; null where there are errors
 * @param errors what is wrong, in reading order; empty where there is an underlag
 * @param id what its caller knows it by, also where it is wrong; null where the reader was asked for none, or it has none
 */
@Api
public record ReadResult(
        String name,
        @Nullable Underlag value,
        List<InputError> errors,
        @Nullable String id) {
    /** Copies the errors. */
    public ReadResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("an underlag or errors, not both and not neither");
        }
    }

    /** What came of a document that its caller has no id for, or that has it in its underlag. */
    public ReadResult(String name, @Nullable Underlag value, List<InputError> errors) {
        this(name, value, errors, value == null ? null : value.origin().id());
    }

    /** The underlag; empty where there are errors. */
    public Optional<Underlag> underlag() {
        return Optional.ofNullable(value);
    }
}
