package se.finsam.cli.call;

import se.finsam.model.source.Text;

/** The program was called in a way that it does not understand. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Text text;

    public UsageException(String sv, String en) {
        super(en);
        this.text = new Text(sv, en);
    }

    /** What is wrong with the call. */
    public Text text() {
        return text;
    }
}
