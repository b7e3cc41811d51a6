package se.finsam.rules.fakta;

import java.util.List;

/**
 * A note that is not there though it is referred to, or not there in full, or whose line has no amount.
 *
 * @param objekt the note
 * @param nycklar what is missing
 * @param spar where it is referred to; where the note itself stands, if nothing does
 */
@Samband(utesluter = DubbelNot.class)
public record OfullstandigNot(@Override String objekt, List<String> nycklar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OfullstandigNot {
        nycklar = List.copyOf(nycklar);
    }
}
