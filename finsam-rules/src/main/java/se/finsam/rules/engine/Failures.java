package se.finsam.rules.engine;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.finsam.rules.broken.BrokenInstallationException;

/** Tells a rule's own failure from one of what finsam runs on, and logs both. */
final class Failures {
    private Failures() {}

    /**
     * Logs what controls failed with. An exception may say something of the underlag, so that only its class is logged; an
     * error of Java's says which of its classes is missing.
     *
     * @param failures what was thrown, by control
     * @param asked how many controls were asked
     * @throws BrokenInstallationException where the engine does not run at all, or each control met an error of Java's
     */
    static void tell(Map<String, Throwable> failures, int asked) {
        Throwable error = null;
        int errors = 0;
        for (Map.Entry<String, Throwable> failure : failures.entrySet()) {
            if (failure.getValue() instanceof LinkageError linkage) {
                error = error == null ? linkage : error;
                errors++;
            }
        }
        Logger log = LoggerFactory.getLogger(RuleSet.class);
        if (error != null) {
            log.error("rules could not be run", error);
            if (errors == asked) {
                throw new BrokenInstallationException(error);
            }
            Engine.mustRun();
        }
        for (Map.Entry<String, Throwable> failure : failures.entrySet()) {
            log.error(
                    "control {} could not be asked: {}",
                    failure.getKey(),
                    failure.getValue().getClass().getName());
        }
    }
}
