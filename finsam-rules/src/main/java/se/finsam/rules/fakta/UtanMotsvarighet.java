package se.finsam.rules.fakta;

import java.util.List;

/**
 * Lines that only one of two years has, though their amount is not zero.
 *
 * @param antalUtanMotsvarighet how many there are
 * @param baraJamforelsetal lines of this year with a comparative figure, but without a line last year
 * @param baraForegaendeAr lines of last year that this year does not have
 * @param spar where they stand
 */
@Samband(utesluter = IngenJamforelse.class)
public record UtanMotsvarighet(
        @EjNegativ int antalUtanMotsvarighet,
        List<Skillnad> baraJamforelsetal,
        List<Skillnad> baraForegaendeAr,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public UtanMotsvarighet {
        baraJamforelsetal = List.copyOf(baraJamforelsetal);
        baraForegaendeAr = List.copyOf(baraForegaendeAr);
    }
}
