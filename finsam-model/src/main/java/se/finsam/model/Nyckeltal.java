package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ratios that the annual report states.
 *
 * @param soliditet equity over assets, as a share (0.966 is 96,6 %)
 */
public record Nyckeltal(@Nullable BigDecimal soliditet) {}
