package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A balance sheet of an interim report whose equity and liabilities fall short of its sum, and whose provisions the input does not
 * list: the rest may be those.
 *
 * @param posterDelar equity and the listed liabilities, in kronor
 * @param restDelar what the sum has beyond them, in kronor
 * @param spar where the figures come from
 */
@Samband(utesluter = BalansDelar.class)
public record OppenSkuldsidaDelar(BigDecimal posterDelar, BigDecimal restDelar, Spar spar) implements Faktum {}
