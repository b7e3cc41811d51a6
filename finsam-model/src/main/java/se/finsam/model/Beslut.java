package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an expense (21 §, through kommunallagen 11 kap. 15 §).
 *
 * @param datum when
 * @param arende what it was about
 * @param belopp the expense in kronor
 * @param inomBudget whether the expense is within the adopted budget
 * @param finansieringAngiven whether the decision says how it is to be paid for
 */
public record Beslut(
        @Nullable LocalDate datum,
        String arende,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable Boolean inomBudget,
        @Nullable Boolean finansieringAngiven) {}
