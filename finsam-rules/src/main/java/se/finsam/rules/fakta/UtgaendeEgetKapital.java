package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * Equity when the räkenskapsår ended, or is forecast to end.
 *
 * @param egetKapital in kronor
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING} or {@code PROGNOS}
 * @param spar where it stands
 */
public record UtgaendeEgetKapital(BigDecimal egetKapital, String underlag, Spar spar) implements Faktum {}
