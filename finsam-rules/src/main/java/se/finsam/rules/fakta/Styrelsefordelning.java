package se.finsam.rules.fakta;

import java.util.List;

/**
 * How the board's seats are shared between the medlemmar (10 §).
 *
 * @param antalMedlemmar how many medlemmar there are
 * @param antalBrister how many of them lack a ledamot or an ersättare
 * @param antalOkanda how many nothing is said of
 * @param brister those medlemmar
 * @param okanda the keys that nothing is said of
 * @param spar where that is seen
 */
public record Styrelsefordelning(
        @EjNegativ int antalMedlemmar,
        @EjNegativ int antalBrister,
        @EjNegativ int antalOkanda,
        List<String> brister,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Styrelsefordelning {
        brister = List.copyOf(brister);
        okanda = List.copyOf(okanda);
    }
}
