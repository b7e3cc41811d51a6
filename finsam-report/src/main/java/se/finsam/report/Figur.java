package se.finsam.report;

import java.util.List;

/**
 * A figure of a row, with where it stood.
 *
 * @param namn its name in the row, such as {@code egetKapital}
 * @param varde its value, as {@link se.finsam.rules.report.Rad#tal} has it
 * @param slag what it is a number of
 * @param platser where it comes from, in words: lines and keys of the input, parameters of the rulebook; empty where it
 *     was computed
 * @hidden
 */
public record Figur(String namn, Object varde, Talslag slag, String platser) {
    /** The same by another name. */
    Figur named(String other) {
        return new Figur(other, varde, slag, platser);
    }

    /** The figures of a row, in its order. */
    public static List<Figur> of(se.finsam.rules.report.Rad row, Words words) {
        return new Figures(words).of(row);
    }
}
