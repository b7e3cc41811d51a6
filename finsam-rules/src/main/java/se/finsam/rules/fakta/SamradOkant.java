package se.finsam.rules.fakta;

import java.util.List;

/**
 * That it is not known both when the members were consulted and when the budget was first decided.
 *
 * @param okanda the keys that would tell
 * @param spar where they would stand
 */
@Samband(utesluter = {Samradet.class, SamradUtanDatum.class, NybildatForbund.class})
public record SamradOkant(List<String> okanda, Spar spar) implements Faktum {
    /** Copies its list. */
    public SamradOkant {
        okanda = List.copyOf(okanda);
    }
}
