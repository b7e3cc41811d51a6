package se.finsam.rules.book;

import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/**
 * Something that is wrong with a rulebook.
 *
 * @param kod what it is
 * @param fil the file, within the rulebook's folder
 * @param rad the line, from 1; 0 where it is the file or the folder itself that is wrong
 * @param kolumn the column, from 1; 0 where it is not known
 * @param text what stood there and what was expected, in Swedish
 */
public record Brist(Bristkod kod, String fil, int rad, int kolumn, String text) {
    /** One whose column is not known. */
    public static Brist at(Bristkod kod, String fil, int rad, String text) {
        return new Brist(kod, fil, rad, 0, text);
    }

    /** One of a file or a folder as a whole. */
    static Brist of(Bristkod kod, String fil, String text) {
        return new Brist(kod, fil, 0, 0, text);
    }

    /** What a reader of YAML says of a file. */
    static Brist of(String fil, InputError error) {
        boolean unreadable = error.kind() == InputError.Kind.SYNTAX
                || error.kind() == InputError.Kind.EMPTY
                || error.kind() == InputError.Kind.LIMIT
                || error.kind() == InputError.Kind.YAML_FEATURE;
        return new Brist(
                unreadable ? Bristkod.RB102 : Bristkod.RB103,
                fil,
                Math.max(0, error.place().line()),
                error.place().line() > 0 ? error.place().column() : 0,
                error.told(Language.SV));
    }

    /** Where it is, as {@code lagar/1991-900.yaml: rad 3, kolumn 5}. */
    public String plats() {
        return fil + (rad > 0 ? ": rad " + rad : "") + (kolumn > 0 ? ", kolumn " + kolumn : "");
    }

    /** The line for people: where, what, and the code that {@code finsam rules lint --explain} takes. */
    public String mening() {
        return plats() + (kolumn > 0 ? ", " : ": ") + text + " [" + kod + "]";
    }
}
