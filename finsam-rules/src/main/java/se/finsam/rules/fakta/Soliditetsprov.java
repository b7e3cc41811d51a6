package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * The stated soliditet beside equity over assets.
 *
 * @param soliditet as stated
 * @param framraknad equity over assets, to four decimals; for show
 * @param egetKapital equity, in kronor
 * @param tillgangar assets, in kronor
 * @param skillnad distance between stated and computed equity, in kronor
 * @param tolerans a tenth of a percentage point of the assets, in kronor
 * @param radernaDarmed whether the lines of assets give the same answer as their stated sum: {@code JA} or {@code NEJ}
 * @param spar where the figures come from
 */
public record Soliditetsprov(
        @Andel BigDecimal soliditet,
        @Andel BigDecimal framraknad,
        BigDecimal egetKapital,
        BigDecimal tillgangar,
        BigDecimal skillnad,
        BigDecimal tolerans,
        @Koder({"JA", "NEJ"}) String radernaDarmed,
        Spar spar)
        implements Faktum {}
