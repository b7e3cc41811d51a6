package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That stated closing equity is not opening equity with the result.
 *
 * @param lagst the lower of the two, in kronor
 * @param hogst the higher, in kronor
 * @param spar where the figures come from
 */
@Samband(forutsatter = UtgaendeEgetKapital.class)
public record EgetKapitalspann(BigDecimal lagst, BigDecimal hogst, Spar spar) implements Faktum {}
