package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement gives one year.
 *
 * @param ar the year
 * @param belopp the amount of that year, in kronor
 */
public record Avtalsar(int ar, @Nullable @Belopp BigDecimal belopp) {}
