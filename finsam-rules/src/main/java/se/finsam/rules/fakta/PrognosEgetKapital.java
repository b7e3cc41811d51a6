package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The budget's forecast of equity when its year begins.
 *
 * @param prognosEgetKapital in kronor
 * @param spar where it stands
 */
public record PrognosEgetKapital(BigDecimal prognosEgetKapital, Spar spar) implements Faktum {}
