package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One year of a plan for several years.
 *
 * @param ar the year
 * @param intakter income in kronor
 * @param kostnader costs in kronor
 * @param resultat result in kronor
 */
public record Planar(
        int ar,
        @Nullable @Belopp BigDecimal intakter,
        @Nullable @Belopp BigDecimal kostnader,
        @Nullable @Belopp BigDecimal resultat) {}
