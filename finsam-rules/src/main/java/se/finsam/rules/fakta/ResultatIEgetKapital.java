package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The result as equity states it, beside the income statement's.
 *
 * @param resultatIEgetKapital the result in equity, in kronor
 * @param skillnadMotEgetKapital its distance from the income statement's result, in kronor
 * @param spar where the figures come from
 */
public record ResultatIEgetKapital(
        BigDecimal resultatIEgetKapital, @EjNegativ BigDecimal skillnadMotEgetKapital, Spar spar) implements Faktum {}
