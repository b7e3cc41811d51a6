package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of the budget: income less costs, and finance where the budget has it.
 *
 * @param resultat in kronor
 * @param entydigt whether they agree but for rounding: {@code JA} or {@code NEJ}
 * @param styrelsens whether all of it is the underlag's own, and not the ledger's: {@code JA} or {@code NEJ}
 * @param ejProvade the keys of the budget that are the ledger's, since the underlag does not have them
 * @param tillagg that keys are not tested, that signs were turned
 * @param spar where it comes from
 */
@Samband(visas = {EjProvat.class, VandaTecken.class})
public record Budgetresultat(
        BigDecimal resultat,
        @Koder({"JA", "NEJ"}) String entydigt,
        @Koder({"JA", "NEJ"}) String styrelsens,
        List<String> ejProvade,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Budgetresultat {
        ejProvade = List.copyOf(ejProvade);
        tillagg = List.copyOf(tillagg);
    }
}
