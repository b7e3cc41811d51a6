package se.finsam.model.kontoplan;

import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * Something that the making of a huvudbok has to say of a SIE file.
 *
 * @param fel whether no huvudbok can be made for it
 * @param rad line of the file, from 1; 0 where it is the whole file's
 * @param text what it is, in a sentence
 * @since 0.1
 */
@Api
public record Importproblem(boolean fel, int rad, Text text) {
    /** One line for people: place and what it is. */
    public String message(Language language) {
        String where = rad > 0 ? (language == Language.EN ? "line " : "rad ") + rad + ": " : "";
        return where + text.in(language);
    }
}
