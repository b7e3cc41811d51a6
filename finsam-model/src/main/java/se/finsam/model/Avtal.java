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
 * @param tecknat the day it was signed, or that it was not
 * @param tillsVidare whether it has no end
 * @param uppsagningsdagar days of notice
 * @param villkor its terms
 * @param rapporterPerAr how many times a year the insats shall report to the board
 */
@Api
public record Avtal(
        @Nullable @Belopp BigDecimal total,
        @Nullable ArEllerDag fran,
        @Nullable ArEllerDag till,
        @Nullable @Belopp BigDecimal perAr,
        @Nullable List<Avtalsar> ar,
        @Nullable LocalDate redovisningSenast,
        @Nullable Dagsvar tecknat,
        @Nullable Boolean tillsVidare,
        @Nullable Integer uppsagningsdagar,
        @Nullable List<String> villkor,
        @Nullable Integer rapporterPerAr) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Avtal {
        ar = Listor.kopia(ar);
        villkor = Listor.kopia(villkor);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AvtalBuilder builder() {
        return new AvtalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AvtalBuilder toBuilder() {
        return new AvtalBuilder(this);
    }
}
