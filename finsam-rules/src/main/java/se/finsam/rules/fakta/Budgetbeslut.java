package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * The first decision on the budget, beside its last day (23 §).
 *
 * @param budgetar the year that the budget is for
 * @param tidigast the first day on which a decision on it can be meant
 * @param beslutad the day it was first adopted
 * @param senast the last day for that
 * @param nybildat {@code OKLART} where the förbund may have been formed too late for the last day to concern it, else {@code NEJ}
 * @param tillagg later changes, a decision stated beside it, and that the last day was moved, as far as there are any
 * @param spar where the days come from
 */
@Samband(
        utesluter = NybildatForbund.class,
        visas = {Flytt.class, ForstaBudgetbeslut.class, Budgetandringar.class})
public record Budgetbeslut(
        @Artal int budgetar,
        LocalDate tidigast,
        LocalDate beslutad,
        LocalDate senast,
        @Koder({"NEJ", "OKLART"}) String nybildat,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Budgetbeslut {
        tillagg = List.copyOf(tillagg);
    }
}
