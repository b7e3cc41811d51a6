package se.finsam.rules.fakta;

import java.util.List;

/**
 * That the input says whether the members were consulted, but not when.
 *
 * @param genomfort whether they were
 * @param spar where that stands
 */
@Samband(utesluter = NybildatForbund.class)
public record SamradUtanDatum(boolean genomfort, Spar spar) implements Faktum {
    /** The key that would tell when. */
    public List<String> okanda() {
        return List.of("budget.samrad.datum");
    }
}
