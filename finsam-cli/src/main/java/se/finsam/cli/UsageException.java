package se.finsam.cli;

import se.finsam.model.source.Text;

/** The program was called in a way that it does not understand. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Text text;

    UsageException(String sv, String en) {
        super(en);
        this.text = new Text(sv, en);
    }

    /** What is wrong with the call. */
    Text text() {
        return text;
    }
}
