package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in deciding on an insats.
 *
 * @param objekt the insats
 * @param beslutsdag the day of the decision; null where it is not known
 * @param sokande who applied
 * @param antalDeltog how many medlemmar had ledamöter who took part
 * @param sokandeDeltog whether the applicant is among them
 * @param narvaro whether the applicant's ledamöter were in the room meanwhile (KL 6:30): {@code JA}, {@code NEJ} or {@code OKANT}
 * @param antalOkanda how many of the names are no medlem's
 * @param okanda those names, the applicant's among them
 * @param spar where that stands
 */
public record Beslutsdeltagande(
        @Override String objekt,
        @Nullable LocalDate beslutsdag,
        String sokande,
        int antalDeltog,
        boolean sokandeDeltog,
        String narvaro,
        int antalOkanda,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Beslutsdeltagande {
        okanda = List.copyOf(okanda);
    }
}
