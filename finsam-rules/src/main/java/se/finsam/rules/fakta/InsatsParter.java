package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who takes part in an insats.
 *
 * @param objekt the insats
 * @param antalParter how many of the four parts take part
 * @param minstParter how many shall
 * @param antalExterna how many named participants are no medlem
 * @param parter the medlemmar that take part
 * @param externa the names that are no medlem
 * @param spar where they stand
 */
public record InsatsParter(
        @Override String objekt,
        int antalParter,
        int minstParter,
        int antalExterna,
        List<String> parter,
        List<String> externa,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public InsatsParter {
        parter = List.copyOf(parter);
        externa = List.copyOf(externa);
    }
}
