package se.finsam.rules.judgement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a file of judgements: them, or everything that is wrong with it, never both and never neither.
 *
 * @param name the file's name
 * @param value the judgements; null where there are errors
 * @param errors what is wrong, in reading order; empty where there are judgements
 */
@Api
public record JudgementResult(String name, @Nullable Bedomningar value, List<InputError> errors) {
    /** Copies the errors. */
    public JudgementResult {
        errors = List.copyOf(errors);
        if ((value == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("judgements or errors, not both and not neither");
        }
    }

    /** The judgements; empty where there are errors. */
    public Optional<Bedomningar> bedomningar() {
        return Optional.ofNullable(value);
    }
}
