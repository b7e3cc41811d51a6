package se.finsam.intake.dokument;

import se.finsam.model.source.InputError;
import se.finsam.model.source.Text;

/** That a document cannot be read, and what was expected of it. Thrown within this package only. */
final class Olasligt extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient InputError.Kind slag;
    private final transient Text vantat;

    Olasligt(InputError.Kind slag, String sv, String en) {
        super(en);
        this.slag = slag;
        this.vantat = new Text(sv, en);
    }

    InputError.Kind slag() {
        return slag;
    }

    Text vantat() {
        return vantat;
    }
}
