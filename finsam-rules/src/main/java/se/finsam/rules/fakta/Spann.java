package se.finsam.rules.fakta;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A span of amounts.
 *
 * @param fran the least of it, in kronor
 * @param till the greatest of it, in kronor; null where it has no end
 */
public record Spann(BigDecimal fran, @Nullable BigDecimal till) {}
