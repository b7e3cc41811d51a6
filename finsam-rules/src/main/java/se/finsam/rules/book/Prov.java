package se.finsam.rules.book;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;

/**
 * A test case that is ready to be run.
 *
 * @param kontroll the control's id
 * @param fall the case as it was written
 * @param underlag what it is about: the rulebook's base with the case's own values in it
 * @param foregaendeAr the year before, to compare with; null where the case has none
 */
public record Prov(
        String kontroll,
        Provfil.Fall fall,
        Underlag underlag,
        @Nullable Underlag foregaendeAr) {
    @Override
    public String toString() {
        return kontroll + ": " + fall.namn();
    }
}
