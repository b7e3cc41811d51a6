package se.finsam.rules.report;

import java.util.List;
import java.util.Optional;
import se.finsam.model.Api;
import se.finsam.model.source.InputError;

/**
 * What came of checking something that was read: a report, or what is wrong with the input. Immutable and thread-safe;
 * nothing in it is null.
 */
@Api
public sealed interface CheckResult {
    /** What the input is called: the name that was given, with the line number for a line of NDJSON. */
    String name();

    /** The report; empty where the input could not be read. */
    Optional<Granskningsrapport> report();

    /**
     * It was read and checked.
     *
     * @param name what the input is called
     * @param rapport the report
     */
    @Api
    record Checked(String name, Granskningsrapport rapport) implements CheckResult {
        @Override
        public Optional<Granskningsrapport> report() {
            return Optional.of(rapport);
        }
    }

    /**
     * It could not be read.
     *
     * @param name what the input is called
     * @param errors all that is wrong with it, in reading order
     * @param felrapport the same, to put in the place of a report
     */
    @Api
    record Refused(String name, List<InputError> errors, Felrapport felrapport) implements CheckResult {
        /** Copies its list. */
        public Refused {
            errors = List.copyOf(errors);
        }

        @Override
        public Optional<Granskningsrapport> report() {
            return Optional.empty();
        }
    }
}
