package se.finsam.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The förbund's own limit of equity, by how large the tilldelning is.
 *
 * @param beslutad when it was decided
 * @param kalla where it stands, such as the name of a policy
 * @param steg its steps
 */
public record EgetKapitalTrappa(LocalDate beslutad, String kalla, List<EgetKapitalSteg> steg) {
    /** Copies its list. */
    public EgetKapitalTrappa {
        steg = Listor.kravd(steg);
    }
}
