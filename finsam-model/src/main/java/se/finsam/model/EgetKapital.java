package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Equity over a year.
 *
 * @param ingaende opening equity, in kronor
 * @param aretsResultat result of the year, in kronor
 * @param utgaende closing equity, in kronor
 */
public record EgetKapital(
        @Nullable @Belopp BigDecimal ingaende,
        @Nullable @Belopp BigDecimal aretsResultat,
        @Nullable @Belopp BigDecimal utgaende) {}
