package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * Equity of one year of several.
 *
 * @param ar the räkenskapsår
 * @param andel closing equity as a share of that year's tilldelning
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING} or {@code PROGNOS}
 */
public record Arsandel(int ar, BigDecimal andel, String underlag) {}
