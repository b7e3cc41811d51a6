package se.finsam.rules.fakta;

/** Something that is known, and can be the reason for a row. */
public interface Faktum {
    /** The object that it is about, as in the row; the empty text where it is the förbund. */
    default String objekt() {
        return "";
    }

    /** Where its figures come from. */
    Spar spar();
}
