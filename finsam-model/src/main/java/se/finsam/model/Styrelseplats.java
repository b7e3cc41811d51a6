package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A medlem's seats on the board (10 §).
 *
 * @param medlem the medlem's name
 * @param ledamoter number of ledamöter
 * @param ersattare number of ersättare
 */
public record Styrelseplats(
        String medlem,
        @Nullable Integer ledamoter,
        @Nullable Integer ersattare) {}
