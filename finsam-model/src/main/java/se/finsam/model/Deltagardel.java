package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of participants.
 *
 * @param namn what the row is of
 * @param antal how many
 * @param andel the stated share of the whole
 * @since 0.1
 */
public record Deltagardel(
        String namn, @Nullable Integer antal, @Nullable BigDecimal andel) {}
