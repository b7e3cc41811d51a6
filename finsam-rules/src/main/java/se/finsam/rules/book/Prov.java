package se.finsam.rules.book;

import se.finsam.model.Underlag;

/**
 * A test case that is ready to be run.
 *
 * @param kontroll the control's id
 * @param fall the case as it was written
 * @param underlag what it is about: the rulebook's base with the case's own values in it
 */
public record Prov(String kontroll, Provfil.Fall fall, Underlag underlag) {
    @Override
    public String toString() {
        return kontroll + ": " + fall.namn();
    }
}
