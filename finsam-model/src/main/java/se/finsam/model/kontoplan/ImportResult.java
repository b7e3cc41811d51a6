package se.finsam.model.kontoplan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Huvudbok;

/**
 * What came of making a huvudbok of a SIE file: it, or why there is none; and what does not fit, with amounts.
 *
 * @param value the huvudbok; null where, and only where, some problem is an error
 * @param problem what is wrong, or does not fit the kontoplan
 * @since 0.1
 */
@Api
public record ImportResult(@Nullable Huvudbok value, List<Importproblem> problem) {
    /** Copies the problems. */
    public ImportResult {
        problem = List.copyOf(problem);
        if ((value == null) != problem.stream().anyMatch(Importproblem::fel)) {
            throw new IllegalArgumentException("a huvudbok or errors, not both and not neither");
        }
    }

    /** The huvudbok; empty where there are errors. */
    public Optional<Huvudbok> huvudbok() {
        return Optional.ofNullable(value);
    }
}
