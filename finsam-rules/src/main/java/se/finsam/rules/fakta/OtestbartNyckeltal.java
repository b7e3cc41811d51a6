package se.finsam.rules.fakta;

import java.util.List;

/**
 * A stated ratio that cannot be computed.
 *
 * @param objekt which ratio
 * @param hinder {@code SAKNAS} where figures are missing, {@code HELHET} where what it is a part of is not above zero
 * @param nycklar what is missing
 * @param spar where the ratio stands
 */
public record OtestbartNyckeltal(
        @Override String objekt,
        @Koder({"SAKNAS", "HELHET"}) String hinder,
        List<String> nycklar,
        Spar spar) implements Faktum {
    /** Copies its list. */
    public OtestbartNyckeltal {
        nycklar = List.copyOf(nycklar);
    }
}
