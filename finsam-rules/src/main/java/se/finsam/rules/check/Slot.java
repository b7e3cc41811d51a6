package se.finsam.rules.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.derive.Figured;
import se.finsam.rules.derive.View;
import se.finsam.rules.fakta.Fraga;

/**
 * A row to be: its control, its question, and what decides it where no rule is needed for that.
 *
 * @param kontroll the control
 * @param fraga the question to its rules
 * @param object what the underlag says of the object
 * @param decided what the row says without asking the rules; null where they are asked
 * @param missing the keys that are missing, where that is what it says
 * @param figures what its control computes for it; null where that computes nothing of its own
 */
record Slot(
        Kontrollfil kontroll,
        Fraga fraga,
        View object,
        @Nullable Decided decided,
        List<String> missing,
        @Nullable Figured figures) {
    /** What a row can say without asking the rules. */
    enum Decided {
        /** That the control does not concern the year. */
        NOT_IN_FORCE,
        /** That there is nothing to look at. */
        NOTHING_TO_CHECK,
        /** That keys are missing. */
        MISSING
    }

    /** Copies its list. */
    Slot {
        missing = List.copyOf(missing);
    }

    boolean open() {
        return decided == null;
    }
}
