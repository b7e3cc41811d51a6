package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The interim report's income beside the period's share of the year's tilldelning.
 *
 * @param intakter the period's income, in kronor
 * @param tilldelning the year's tilldelning, in kronor
 * @param fran the period's first day
 * @param till the period's last day
 * @param periodandel the period's share of the year, to four decimals; for show
 * @param vantat the period's share of the tilldelning, in kronor, to the öre or as near as the comparison needs; for show
 * @param skillnad the distance between income and that, in kronor, to the öre or as near as the comparison needs; for show
 * @param tolerans how far off it may be, in kronor, to the öre or as near as the comparison needs; for show
 * @param inomTolerans whether the distance is within the tolerance, compared before anything is rounded: {@code JA} or
 *     {@code NEJ}
 * @param spar where the figures come from
 */
@Samband(utesluter = {OmojligPeriod.class, OfullstandigTilldelning.class, OkandHelhet.class})
public record Periodisering(
        BigDecimal intakter,
        BigDecimal tilldelning,
        LocalDate fran,
        LocalDate till,
        @Andel BigDecimal periodandel,
        BigDecimal vantat,
        BigDecimal skillnad,
        BigDecimal tolerans,
        @Koder({"JA", "NEJ"}) String inomTolerans,
        Spar spar)
        implements Faktum {}
