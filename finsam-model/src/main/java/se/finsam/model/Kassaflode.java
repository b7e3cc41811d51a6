package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cash flow statement (LKBR 4:1).
 *
 * @param ingaende cash when the year began, in kronor
 * @param forandring the change in the year, in kronor
 * @param utgaende cash when the year ended, in kronor
 * @since 0.1
 */
public record Kassaflode(
        @Nullable @Belopp BigDecimal ingaende,
        @Nullable @Belopp BigDecimal forandring,
        @Nullable @Belopp BigDecimal utgaende) {}
