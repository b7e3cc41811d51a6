package se.finsam.rules.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of reading a stored report: it, or what was written in the place of one, or everything that is wrong with it; always one
 * of the three.
 *
 * @param name the name of what was read
 * @param value the report; null where it is none
 * @param failure what was written in the place of a report; null where it is none
 * @param errors what is wrong, in reading order; empty where there is one of the others
 * @since 0.1
 */
@Api
public record ReportResult(
        String name,
        @Nullable Granskningsrapport value,
        @Nullable Felrapport failure,
        List<InputError> errors) {
    /** Copies the errors. */
    public ReportResult {
        errors = List.copyOf(errors);
        int given = (value == null ? 0 : 1) + (failure == null ? 0 : 1) + (errors.isEmpty() ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("a report, what stands in its place, or errors");
        }
    }

    /** The report; empty where there is none. */
    public Optional<Granskningsrapport> report() {
        return Optional.ofNullable(value);
    }
}
