package se.finsam.rules.broken;

import se.finsam.model.Api;

/** The rulebook itself cannot be used. Never thrown because of an underlag. Immutable but for what every exception has. */
@Api
public final class BrokenRulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says which part of the rulebook. */
    public BrokenRulebookException(String message) {
        super(message);
    }

    /** With a message that says which part of the rulebook, and why. */
    public BrokenRulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
