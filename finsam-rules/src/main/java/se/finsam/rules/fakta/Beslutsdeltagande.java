package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who took part in deciding on an insats.
 *
 * @param objekt the insats
 * @param sokande the medlem that applied
 * @param deltogFran the medlemmar whose ledamöter took part
 * @param sokandeDeltog whether the applicant is among them
 * @param spar where that stands
 */
public record Beslutsdeltagande(
        @Override String objekt, String sokande, List<String> deltogFran, boolean sokandeDeltog, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Beslutsdeltagande {
        deltogFran = List.copyOf(deltogFran);
    }
}
