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
@Api
public record EgetKapitalTrappa(LocalDate beslutad, String kalla, List<EgetKapitalSteg> steg) {
    /** Copies its list. */
    public EgetKapitalTrappa {
        steg = Listor.kravd(steg);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static EgetKapitalTrappaBuilder builder() {
        return new EgetKapitalTrappaBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public EgetKapitalTrappaBuilder toBuilder() {
        return new EgetKapitalTrappaBuilder(this);
    }
}
