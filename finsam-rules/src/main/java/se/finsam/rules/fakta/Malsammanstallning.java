package se.finsam.rules.fakta;

import java.util.List;

/**
 * The financial goals together, beside the year's accounts: how many of them are met. Not there where the underlag has none, or
 * no accounts to hold them against.
 *
 * @param antalMal how many goals there are
 * @param antalProvade how many of them every reading of the accounts answers alike
 * @param antalEjUppfyllda how many of those are not met
 * @param ejUppfyllda which those are
 * @param spar where the figures come from
 */
public record Malsammanstallning(
        @EjNegativ int antalMal,
        @EjNegativ int antalProvade,
        @EjNegativ int antalEjUppfyllda,
        List<String> ejUppfyllda,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Malsammanstallning {
        ejUppfyllda = List.copyOf(ejUppfyllda);
    }
}
