package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a medlem pays to the förbund for the year (5 §). Försäkringskassan's row is for Arbetsförmedlingen too, unless
 * Arbetsförmedlingen has a row of its own.
 *
 * @param medlem the medlem's name; null where the row is for all medlemmar together
 * @param belopp the amount in kronor
 */
public record Tilldelning(
        @Nullable String medlem, @Nullable @Belopp BigDecimal belopp) {}
