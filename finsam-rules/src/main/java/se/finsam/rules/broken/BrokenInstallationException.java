package se.finsam.rules.broken;

import se.finsam.model.Api;

/**
 * What finsam runs on is not whole: a class or a module of Java that its engine needs is missing or does not load. Nothing
 * is wrong with the underlag, and nothing with the rulebook; so no report is given that would look like missing data.
 * Immutable but for what every exception has.
 *
 * @since 0.1
 */
@Api
public final class BrokenInstallationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what failed; the message names its class. */
    public BrokenInstallationException(Throwable cause) {
        super("the engine of rules does not run: " + cause, cause);
    }
}
