package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with an insats.
 *
 * @param total the whole amount, in kronor
 * @param fran its first year, or its first day
 * @param till its last year, or its last day
 * @param perAr the amount each year, in kronor
 * @param ar the amount of each year, where they differ
 * @param redovisningSenast the last day for its account, where the agreement names one
 */
public record Avtal(
        @Nullable @Belopp BigDecimal total,
        @Nullable ArEllerDag fran,
        @Nullable ArEllerDag till,
        @Nullable @Belopp BigDecimal perAr,
        @Nullable List<Avtalsar> ar,
        @Nullable LocalDate redovisningSenast) {
    /** Copies its list. */
    public Avtal {
        ar = Listor.kopia(ar);
    }
}
