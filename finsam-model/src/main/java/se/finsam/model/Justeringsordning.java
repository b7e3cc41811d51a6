package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * How minutes are adjusted, as the förbundsordning or the board has decided (KL 5:69).
 *
 * @param antal how many adjust them, the ordförande not counted
 * @param franAnnanMedlem whether an adjuster shall come from another medlem than the ordförande
 * @param inomDagar within how many days of the meeting, where decided
 * @since 0.1
 */
public record Justeringsordning(
        @Nullable Integer antal,
        @Nullable Boolean franAnnanMedlem,
        @Nullable Integer inomDagar) {}
