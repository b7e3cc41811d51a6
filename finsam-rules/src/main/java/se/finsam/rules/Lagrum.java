package se.finsam.rules;

import org.jspecify.annotations.Nullable;

/**
 * A place in a statute, in the wording of the year that was checked.
 *
 * @param lag the statute's SFS number, such as {@code 2003:1210}
 * @param titel its title
 * @param kapitel chapter; null where the statute has none
 * @param paragraf paragraph, such as {@code 19 a}
 * @param stycke the stycke; null where the whole paragraph is meant
 * @param lydelse the SFS number of the wording in force
 * @param lank where the statute can be read
 */
public record Lagrum(
        String lag,
        String titel,
        @Nullable String kapitel,
        String paragraf,
        @Nullable String stycke,
        String lydelse,
        String lank) {
    /** As a lawyer writes it: {@code 11 kap. 5 § andra stycket kommunallagen (2017:725)}. */
    @Override
    public String toString() {
        return (kapitel == null ? "" : kapitel + " kap. ")
                + paragraf
                + " §"
                + (stycke == null ? "" : " " + stycke + " st.")
                + " "
                + titel;
    }
}
