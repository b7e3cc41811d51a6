package se.finsam.model.kontoplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * Where in the ledger the insatser stand.
 *
 * @param dimension the number of the dimension; 6 is SIE's own for projects
 * @param objekt names for objects that the ledger calls otherwise than the underlag; null where there are none
 * @since 0.1
 */
@Api
public record Insatsdimension(int dimension, @Nullable List<Insatsobjekt> objekt) {
    /** Copies its list. */
    public Insatsdimension {
        objekt = objekt == null ? null : List.copyOf(objekt);
    }
}
