package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who took part in deciding on an insats.
 *
 * @param objekt the insats
 * @param sokande who applied
 * @param antalDeltog how many medlemmar had ledamöter who took part
 * @param sokandeDeltog whether the applicant is among them
 * @param narvaro whether the applicant's ledamöter were in the room meanwhile (KL 6:30): {@code JA}, {@code NEJ} or {@code OKANT}
 * @param antalOkanda how many of the names are no medlem's
 * @param okanda those names, the applicant's among them
 * @param tillagg the day of the decision, where it is known
 * @param spar where that stands
 */
@Samband(visas = Beslutsdag.class)
public record Beslutsdeltagande(
        @Override String objekt,
        String sokande,
        @EjNegativ int antalDeltog,
        boolean sokandeDeltog,
        @Koder({"JA", "NEJ", "OKANT"}) String narvaro,
        @EjNegativ int antalOkanda,
        List<String> okanda,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Beslutsdeltagande {
        okanda = List.copyOf(okanda);
        tillagg = List.copyOf(tillagg);
    }
}
