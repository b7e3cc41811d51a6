package se.finsam.rules.fakta;

import java.util.List;

/**
 * Which of the parts that a document shall have are there.
 *
 * @param dokument which document, such as {@code budget}
 * @param antalSaknade how many are said not to be there
 * @param antalOkanda how many nothing is said of
 * @param saknade the codes of those that are not there
 * @param okanda the keys and codes of those that nothing is said of
 * @param spar where that is seen
 */
public record Innehall(
        @Nyckel String dokument,
        int antalSaknade,
        int antalOkanda,
        List<String> saknade,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Innehall {
        saknade = List.copyOf(saknade);
        okanda = List.copyOf(okanda);
    }
}
