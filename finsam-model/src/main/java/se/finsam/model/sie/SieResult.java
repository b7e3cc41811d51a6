package se.finsam.model.sie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * What came of reading a SIE file: what it says, and every way in which it departs from the format.
 *
 * @param namn the name of the file or stream, as the caller gave it
 * @param value what it says; null where, and only where, some problem is an error
 * @param problem the problems, in the order of the file; of each kind the first few, see {@link SieProblem#fler}
 */
@Api
public record SieResult(String namn, @Nullable SieFil value, List<SieProblem> problem) {
    /** Copies the problems. */
    public SieResult {
        problem = List.copyOf(problem);
        if ((value == null) != problem.stream().anyMatch(SieProblem::fel)) {
            throw new IllegalArgumentException("a file or errors, not both and not neither");
        }
    }

    /** What the file says; empty where there are errors. */
    public Optional<SieFil> fil() {
        return Optional.ofNullable(value);
    }
}
