package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That the interim report's balance sheet balances too, beside the annual one.
 *
 * @param delarTillgangar its assets, in kronor
 * @param delarSkillnad the distance to its other side, in kronor
 * @param spar where the figures come from
 */
public record AvenDelarBalanserar(BigDecimal delarTillgangar, BigDecimal delarSkillnad, Spar spar) implements Faktum {}
