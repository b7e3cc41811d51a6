package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an expense (21 §, through kommunallagen 11 kap. 15 §).
 *
 * @param datum when
 * @param arende what it was about
 * @param belopp the expense in kronor
 * @param inomBudget whether the expense is within the adopted budget
 * @param finansieringAngiven whether the decision says how it is to be paid for
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
public record Beslut(
        @Nullable LocalDate datum,
        String arende,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean inomBudget,
        @Nullable Boolean finansieringAngiven,
        @Nullable Map<String, Object> egna) {
    /** Copies its keys. */
    public Beslut {
        egna = Listor.egna(egna);
    }
}
