package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A figure that the underlag states and the ledger has too.
 *
 * @param objekt which figure
 * @param redovisat as the underlag states it, in kronor
 * @param bokfort as the ledger has it, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param spar where the figures come from
 */
public record Bokfort(
        @Override String objekt,
        BigDecimal redovisat,
        BigDecimal bokfort,
        @EjNegativ BigDecimal skillnad,
        @EjNegativ BigDecimal tolerans,
        Spar spar)
        implements Faktum {}
