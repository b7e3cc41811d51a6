package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * What kinds of debt, pledges and contingent liabilities the balance sheet has (21 § second stycket).
 *
 * @param antalOtillatna how many lines are of a kind that the law does not allow
 * @param antalOkanda how many lines nothing is said of the kind of
 * @param antalAnsvar how many contingent liabilities there are that are not said to be borgen
 * @param kredit usual credit together, in kronor
 * @param otillatna the lines that the law does not allow
 * @param okanda the keys that nothing is said of
 * @param ansvar those contingent liabilities
 * @param ejProvade the keys of pledges and contingent liabilities that the underlag does not have
 * @param spar where that is seen
 */
@Samband(visas = EjProvat.class)
public record Skuldbild(
        int antalOtillatna,
        int antalOkanda,
        int antalAnsvar,
        BigDecimal kredit,
        List<String> otillatna,
        List<String> okanda,
        List<String> ansvar,
        List<String> ejProvade,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Skuldbild {
        otillatna = List.copyOf(otillatna);
        okanda = List.copyOf(okanda);
        ansvar = List.copyOf(ansvar);
        ejProvade = List.copyOf(ejProvade);
    }

    @Override
    public List<Faktum> tillagg() {
        return ejProvade.isEmpty() ? List.of() : List.of(new EjProvat(ejProvade, Spar.INGET));
    }
}
