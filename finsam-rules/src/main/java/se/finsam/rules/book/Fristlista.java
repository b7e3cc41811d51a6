package se.finsam.rules.book;

import java.util.List;

/**
 * A rulebook's deadlines: apart from the rest, since a check does not need them.
 *
 * @param frister the deadlines, in the order of their files
 */
public record Fristlista(List<Fristfil> frister) {
    /** None. */
    static final Fristlista INGA = new Fristlista(List.of());
}
