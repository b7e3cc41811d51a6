package se.finsam.rules.fakta;

import java.util.List;

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

    /** Where its figures come from. */
    Spar spar();
}
