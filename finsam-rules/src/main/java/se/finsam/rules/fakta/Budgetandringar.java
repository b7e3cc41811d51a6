package se.finsam.rules.fakta;

import java.util.List;

/**
 * The days on which the budget was changed.
 *
 * @param andringar the days, as they are written
 * @param spar where they stand
 */
public record Budgetandringar(List<String> andringar, Spar spar) implements Faktum {
    /** Copies its list. */
    public Budgetandringar {
        andringar = List.copyOf(andringar);
    }
}
