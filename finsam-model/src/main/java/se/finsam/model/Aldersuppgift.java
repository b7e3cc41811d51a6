package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Ages of an insats as another place of the documents states them.
 *
 * @param fran the lowest
 * @param till the highest
 * @param kalla where it stands
 * @since 0.1
 */
public record Aldersuppgift(
        @Nullable Integer fran,
        @Nullable Integer till,
        @Nullable String kalla) {}
