package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years.
 *
 * @param fran the lowest
 * @param till the highest
 * @since 0.1
 */
public record Alder(@Nullable Integer fran, @Nullable Integer till) {}
