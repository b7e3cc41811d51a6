package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The budget that a table shows beside its outcome, compared with the budget itself, as changed. The figures are those of the
 * line that is furthest off.
 *
 * @param objekt the table
 * @param antalProvade how many lines were compared
 * @param antalOtestade how many could not be
 * @param antalAvvikande how many show another amount than the budget has
 * @param antalUrsprungliga how many show what the budget had before it was changed
 * @param kolumn the amount of the table, in kronor
 * @param budgeterat the amount of the budget, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param period whether the table may show its own period's budget, as an interim report does, or the budget was changed
 *     by decisions that do not say which lines: {@code JA} or {@code NEJ}
 * @param andringar what is known of the decisions that changed the budget: {@code KANDA}, {@code UTAN_POSTER} where one does
 *     not say which lines, {@code UTAN_DAG} where one may be another year's
 * @param avvikande the lines that show another amount, each with its distance
 * @param ursprungliga the lines that show the budget before it was changed
 * @param nycklar the keys that are missing for the others
 * @param spar where the figures come from
 */
public record Budgetkolumn(
        @Override String objekt,
        @EjNegativ int antalProvade,
        @EjNegativ int antalOtestade,
        @EjNegativ int antalAvvikande,
        @EjNegativ int antalUrsprungliga,
        BigDecimal kolumn,
        BigDecimal budgeterat,
        BigDecimal skillnad,
        BigDecimal tolerans,
        @Koder({"JA", "NEJ"}) String period,
        @Koder({"KANDA", "UTAN_POSTER", "UTAN_DAG"}) String andringar,
        List<Skillnad> avvikande,
        List<String> ursprungliga,
        List<String> nycklar,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Budgetkolumn {
        avvikande = List.copyOf(avvikande);
        ursprungliga = List.copyOf(ursprungliga);
        nycklar = List.copyOf(nycklar);
    }
}
