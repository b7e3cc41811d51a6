package consumer;

import java.nio.charset.StandardCharsets;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Utfall;

/**
 * Checks a line of NDJSON. The checker is made once for each JVM, when the first line comes to it, and shared by all its
 * threads: nothing of finsam is serialised, and no worker gets it from another.
 */
final class Granskning {
    private Granskning() {}

    /** What a line comes to: the verdict and how many rows are met, or how many faults it has. */
    static String av(String line) {
        ReadResult read = UnderlagReader.standard()
                .read(line.getBytes(StandardCharsets.UTF_8), "rad.json")
                .get(0);
        CheckResult result = Shared.CHECKER.checkRead(read, CheckOptions.STANDARD);
        if (result instanceof CheckResult.Checked checked) {
            long met = checked.rapport().rader().stream()
                    .filter(row -> row.utfall() == Utfall.UPPFYLLD)
                    .count();
            return checked.rapport().utlatande() + ", " + met + " uppfyllda";
        }
        return ((CheckResult.Refused) result).errors().size() + " fel";
    }

    // tag::shared
    /** Made by each JVM when its first line comes; one for all its threads. */
    private static final class Shared {
        static final Checker CHECKER = Checker.bundled();
    }
    // end::shared
}
