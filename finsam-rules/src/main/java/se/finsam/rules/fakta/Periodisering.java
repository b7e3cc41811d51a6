package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The interim report's income beside the period's share of the year's tilldelning.
 *
 * @param intakter the period's income, in kronor
 * @param tilldelning the year's tilldelning, in kronor
 * @param till the period's last day
 * @param periodandel the period's share of the year, to four decimals; for show
 * @param vantat the period's share of the tilldelning, in kronor
 * @param skillnad the distance between income and that, in kronor
 * @param tolerans how far off it may be, in kronor
 * @param spar where the figures come from
 */
public record Periodisering(
        BigDecimal intakter,
        BigDecimal tilldelning,
        LocalDate till,
        @Andel BigDecimal periodandel,
        BigDecimal vantat,
        BigDecimal skillnad,
        BigDecimal tolerans,
        Spar spar)
        implements Faktum {}
