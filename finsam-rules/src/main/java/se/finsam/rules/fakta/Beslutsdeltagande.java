package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who took part in deciding on an insats.
 *
 * @param objekt the insats
 * @param sokande who applied
 * @param antalDeltog how many medlemmar had ledamöter who took part
 * @param sokandeDeltog whether the applicant is among them
 * @param antalOkanda how many of the names are no medlem's
 * @param okanda those names, the applicant's among them
 * @param spar where that stands
 */
public record Beslutsdeltagande(
        @Override String objekt,
        String sokande,
        int antalDeltog,
        boolean sokandeDeltog,
        int antalOkanda,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Beslutsdeltagande {
        okanda = List.copyOf(okanda);
    }
}
