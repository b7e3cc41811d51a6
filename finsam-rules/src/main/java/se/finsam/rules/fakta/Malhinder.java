package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a financial goal cannot be tested, though all that it needs is stated.
 *
 * @param objekt the goal
 * @param hinder {@code VARDE} where its limit is no share from 0 to 1, {@code TILLDELNING} where the tilldelning is
 *     incomplete, {@code HELHET} where what the goal is a share of is not above zero
 * @param malvarde the goal's limit as a share
 * @param nycklar what is missing
 * @param spar where that is seen
 */
@Samband(utesluter = OkantMatt.class)
public record Malhinder(
        @Override String objekt, String hinder, @Andel BigDecimal malvarde, List<String> nycklar, Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Malhinder {
        nycklar = List.copyOf(nycklar);
    }
}
