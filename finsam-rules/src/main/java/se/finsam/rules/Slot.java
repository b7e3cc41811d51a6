package se.finsam.rules;

import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.derive.View;
import se.finsam.rules.fakta.Fraga;

/**
 * A row to be: its control, its question, and the row itself where no rule is needed to decide it.
 *
 * @param kontroll the control
 * @param fraga the question to its rules
 * @param object what the underlag says of the object
 * @param decided the row, where it is decided already
 */
record Slot(
        Kontrollfil kontroll,
        Fraga fraga,
        View object,
        @Nullable Rad decided) {
    boolean open() {
        return decided == null;
    }
}
