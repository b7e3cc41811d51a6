package se.finsam.intake;

import java.util.List;
import se.finsam.model.Api;

/**
 * A value that a document may say. Two proposals of one key that differ in their value contradict each other: neither is
 * chosen.
 *
 * @param nyckel where it goes in the underlag, as a JSON Pointer ({@code /arsredovisning/resultatrakning/kostnader/0/belopp});
 *     the place in a list is the draft's own order
 * @param varde the value as an underlag in YAML would say it: an amount in the draft's unit without spaces and with a point, a
 *     day as {@code YYYY-MM-DD}, a share as {@code 0.967} or {@code 96.7 %}, a code, a text, or {@code []} of a list that is
 *     said to be empty
 * @param sakerhet how certain it is
 * @param skal why it is as certain as it is, in Swedish, for whom is to confirm it
 * @param stallen where it stood; never empty, the first one is shown first
 * @since 0.1
 */
@Api
public record Forslag(String nyckel, String varde, Sakerhet sakerhet, String skal, List<Stalle> stallen) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException where no place is given
     */
    public Forslag {
        stallen = List.copyOf(stallen);
        if (stallen.isEmpty()) {
            throw new IllegalArgumentException("a proposal without a place: " + nyckel);
        }
    }
}
