package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What kinds of debt, pledges and contingent liabilities the balance sheet has (21 § second stycket).
 *
 * @param antalOtillatna how many debts, pledges and contingent liabilities are of a kind that the law does not allow
 * @param antalOkanda how many lines nothing is said of the kind of
 * @param antalTveksamma how many debts may be loans, or may be what arises in running the förbund
 * @param antalAnsvar how many contingent liabilities there are that are not said to be borgen
 * @param antalEjProvade how many of pledges and contingent liabilities the underlag says nothing of
 * @param kredit usual credit together, in kronor
 * @param otillatna the lines that the law does not allow
 * @param okanda the keys that nothing is said of
 * @param tveksamma those debts
 * @param ansvar those contingent liabilities
 * @param ejProvade the keys of pledges and contingent liabilities that nothing is known of
 * @param inga which of those two a balance sheet that is copied whole shows none of
 * @param spar where that is seen
 */
@Samband(visas = {EjProvat.class, HelBalansrakning.class})
public record Skuldbild(
        @EjNegativ int antalOtillatna,
        @EjNegativ int antalOkanda,
        @EjNegativ int antalTveksamma,
        @EjNegativ int antalAnsvar,
        @EjNegativ int antalEjProvade,
        BigDecimal kredit,
        List<String> otillatna,
        List<String> okanda,
        List<String> tveksamma,
        List<String> ansvar,
        List<String> ejProvade,
        List<String> inga,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Skuldbild {
        otillatna = List.copyOf(otillatna);
        okanda = List.copyOf(okanda);
        tveksamma = List.copyOf(tveksamma);
        ansvar = List.copyOf(ansvar);
        ejProvade = List.copyOf(ejProvade);
        inga = List.copyOf(inga);
    }

    @Override
    public List<Faktum> tillagg() {
        List<Faktum> more = new ArrayList<>();
        if (!ejProvade.isEmpty()) {
            more.add(new EjProvat(ejProvade, Spar.INGET));
        }
        if (!inga.isEmpty()) {
            more.add(new HelBalansrakning(inga, Spar.INGET));
        }
        return List.copyOf(more);
    }
}
