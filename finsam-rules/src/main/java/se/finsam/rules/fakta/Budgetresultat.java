package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of the budget: income less costs, and finance where the budget has it.
 *
 * @param resultat in kronor
 * @param ejProvade the keys of the budget that are the ledger's, since the underlag does not have them
 * @param spar where it comes from
 */
@Samband(visas = EjProvat.class)
public record Budgetresultat(BigDecimal resultat, List<String> ejProvade, Spar spar) implements Faktum {
    /** Copies its list. */
    public Budgetresultat {
        ejProvade = List.copyOf(ejProvade);
    }

    @Override
    public List<Faktum> tillagg() {
        return ejProvade.isEmpty() ? List.of() : List.of(new EjProvat(ejProvade, Spar.INGET));
    }
}
