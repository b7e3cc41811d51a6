package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of the förbund's own limit of equity.
 *
 * @param fran the least tilldelning that it is for, in kronor
 * @param till the greatest tilldelning that it is for, in kronor; null where there is no greatest
 * @param andel the greatest equity, as a share of the tilldelning: 0.20 is twenty per cent
 */
public record EgetKapitalSteg(
        @Belopp BigDecimal fran, @Nullable @Belopp BigDecimal till, BigDecimal andel) {}
