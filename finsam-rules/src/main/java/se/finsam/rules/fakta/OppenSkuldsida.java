package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A balance sheet whose equity and liabilities fall short of its sum, and whose provisions the input does not list: the
 * rest may be those.
 *
 * @param poster equity and the listed liabilities, in kronor
 * @param rest what the sum has beyond them, in kronor
 * @param spar where the figures come from
 */
public record OppenSkuldsida(BigDecimal poster, BigDecimal rest, Spar spar) implements Faktum {}
