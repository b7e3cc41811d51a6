package se.finsam.workbench;

import org.jspecify.annotations.Nullable;

/**
 * Something that lint has found in a rulebook. In Swedish, as the rulebook is.
 *
 * @param kod its code, which {@link Rulebooklint#explain} explains
 * @param grad whether it is an error, which keeps a rulebook from being built, or a warning
 * @param fil the file, within the rulebook's folder
 * @param rad the line, from 1; null where it is the whole file
 * @param kolumn the column, from 1; null where it is not known
 * @param text what stood there and what was expected
 * @param utvag what to do about it
 * @hidden
 */
public record Fynd(
        String kod,
        Grad grad,
        String fil,
        @Nullable Integer rad,
        @Nullable Integer kolumn,
        String text,
        String utvag) {
    /** How bad it is. */
    public enum Grad {
        /** Wrong: a rulebook with it is not built. */
        FEL,
        /** How a text reads. */
        VARNING
    }

    /** Whether it is an error. */
    public boolean fel() {
        return grad == Grad.FEL;
    }

    /** The code, after what it is where it is no error. */
    public String kodMedGrad() {
        return (fel() ? "" : "varning ") + kod;
    }

    /** The file and, where it is known, the line, as editors open it: {@code grupp/ett/regel.drl:12}. */
    public String plats() {
        return rad == null ? fil : fil + ":" + rad;
    }
}
