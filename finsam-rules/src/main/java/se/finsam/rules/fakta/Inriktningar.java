package se.finsam.rules.fakta;

import java.util.List;

/**
 * What an insats is aimed at.
 *
 * @param objekt the insats
 * @param antalInriktningar how many different aims it has
 * @param inriktningar the aims, as codes
 * @param spar where they stand
 */
public record Inriktningar(
        @Override String objekt, @EjNegativ int antalInriktningar, List<String> inriktningar, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Inriktningar {
        inriktningar = List.copyOf(inriktningar);
    }
}
