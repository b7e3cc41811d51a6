package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the förbund was formed after the last day to adopt the budget, so that its members adopt it (23 §, last sentence).
 *
 * @param bildat its first day
 * @param spar where that stands
 */
public record NybildatForbund(LocalDate bildat, Spar spar) implements Faktum {}
