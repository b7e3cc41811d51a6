package se.finsam.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading some documents: a draft, or everything that is wrong with them, never both and never neither.
 *
 * @param varde the draft; null where there are errors
 * @param fel what is wrong, in the documents' order; empty where there is a draft
 * @since 0.1
 */
@Api
public record Lasresultat(@Nullable Utkast varde, List<InputError> fel) {
    /**
     * Copies the errors.
     *
     * @throws IllegalArgumentException where there are both a draft and errors, or neither
     */
    public Lasresultat {
        fel = List.copyOf(fel);
        if ((varde == null) == fel.isEmpty()) {
            throw new IllegalArgumentException("a draft or errors, not both and not neither");
        }
    }

    /**
     * The draft; empty where there are errors.
     *
     * @since 0.1
     */
    public Optional<Utkast> utkast() {
        return Optional.ofNullable(varde);
    }
}
