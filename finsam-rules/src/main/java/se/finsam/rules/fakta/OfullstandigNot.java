package se.finsam.rules.fakta;

import java.util.List;

/**
 * A note that is referred to but not there, or not there in full.
 *
 * @param objekt the note
 * @param nycklar what is missing
 * @param spar where it is referred to
 */
@Samband(utesluter = DubbelNot.class)
public record OfullstandigNot(@Override String objekt, List<String> nycklar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OfullstandigNot {
        nycklar = List.copyOf(nycklar);
    }
}
