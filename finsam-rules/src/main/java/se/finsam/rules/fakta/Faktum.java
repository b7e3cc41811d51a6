package se.finsam.rules.fakta;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Talenhet;

/** Something that is known, and can be the reason for a row. */
public interface Faktum {
    /** The object that it is about, as in the row; the empty text where it is the förbund. */
    default String objekt() {
        return "";
    }

    /** What else is known of the same matter and is shown with it; not every fact has it. */
    default List<Faktum> tillagg() {
        return List.of();
    }

    /** What a figure of it is a number of, where that is known of this fact and not of all of its kind; null where it is not. */
    default @Nullable Talenhet enhet(String tal) {
        return null;
    }

    /** Where its figures come from. */
    Spar spar();
}
