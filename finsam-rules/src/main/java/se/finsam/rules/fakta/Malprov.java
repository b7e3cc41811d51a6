package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A financial goal beside what the accounts give.
 *
 * @param objekt the goal
 * @param matt how it is measured
 * @param utfall what the accounts give, in kronor
 * @param grans the goal's limit, in kronor
 * @param malvarde the goal's limit as a share
 * @param riktning {@code HOGST} where the outcome may not be above the limit, {@code MINST} where not below
 * @param styrelsens the board's own statement: {@code UPPFYLLT}, {@code EJ_UPPFYLLT}, {@code DELVIS_UPPFYLLT}, or
 *     {@code OKANT} where it makes none
 * @param spar where the figures come from
 */
public record Malprov(
        @Override String objekt,
        String matt,
        BigDecimal utfall,
        BigDecimal grans,
        @Andel BigDecimal malvarde,
        String riktning,
        String styrelsens,
        Spar spar)
        implements Faktum {}
