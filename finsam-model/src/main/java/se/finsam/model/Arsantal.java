package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A count of another year.
 *
 * @param ar the year
 * @param antal how many
 * @since 0.1
 */
public record Arsantal(int ar, @Nullable Integer antal) {}
