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
 * @param urListan those of {@code saknade} that are missing since a list that has all there is does not have them
 * @param spar where that is seen
 */
@Samband(visas = EnligtListan.class)
public record Innehall(
        @Nyckel String dokument,
        @EjNegativ int antalSaknade,
        @EjNegativ int antalOkanda,
        List<String> saknade,
        List<String> okanda,
        List<String> urListan,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Innehall {
        saknade = List.copyOf(saknade);
        okanda = List.copyOf(okanda);
        urListan = List.copyOf(urListan);
    }

    @Override
    public List<Faktum> tillagg() {
        return urListan.isEmpty() ? List.of() : List.of(new EnligtListan(urListan, Spar.INGET));
    }
}
