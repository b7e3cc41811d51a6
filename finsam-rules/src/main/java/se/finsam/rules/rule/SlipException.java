package se.finsam.rules.rule;

/** Ends the reading of an expression. Caught where the reading began; never leaves the package. */
final class SlipException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Slip slip;

    SlipException(int at, String text) {
        super(text, null, false, false);
        this.slip = new Slip(at, text);
    }

    Slip slip() {
        return slip;
    }
}
