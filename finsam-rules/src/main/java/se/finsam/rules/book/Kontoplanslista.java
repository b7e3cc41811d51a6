package se.finsam.rules.book;

import java.util.List;
import se.finsam.model.kontoplan.Kontoplan;

/**
 * A rulebook's kontoplaner: apart from the rest, since a check does not need them.
 *
 * @param kontoplaner the kontoplaner, by id in order
 */
public record Kontoplanslista(List<Kontoplan> kontoplaner) {
    /** None. */
    static final Kontoplanslista INGA = new Kontoplanslista(List.of());
}
