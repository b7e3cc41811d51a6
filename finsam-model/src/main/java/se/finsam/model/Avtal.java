package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with an insats.
 *
 * @param total the whole amount, in kronor
 * @param fran its first year
 * @param till its last year
 * @param perAr the amount each year, in kronor
 * @param redovisningSenast the last day for its account, where the agreement names one
 */
public record Avtal(
        @Nullable @Belopp BigDecimal total,
        @Nullable Integer fran,
        @Nullable Integer till,
        @Nullable @Belopp BigDecimal perAr,
        @Nullable LocalDate redovisningSenast) {}
