package se.finsam.workbench;

import org.jspecify.annotations.Nullable;

/**
 * Something that lint has found in a rulebook. In Swedish, as the rulebook is.
 *
 * @param kod its code, which {@link Rulebooklint#explain} explains
 * @param fil the file, within the rulebook's folder
 * @param rad the line, from 1; null where it is the whole file
 * @param kolumn the column, from 1; null where it is not known
 * @param text what stood there and what was expected
 * @param utvag what to do about it
 * @hidden
 */
public record Fynd(
        String kod,
        String fil,
        @Nullable Integer rad,
        @Nullable Integer kolumn,
        String text,
        String utvag) {
    /** The file and, where it is known, the line, as editors open it: {@code grupp/ett/regel.drl:12}. */
    public String plats() {
        return rad == null ? fil : fil + ":" + rad;
    }
}
