package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the förbund was formed within the räkenskapsår.
 *
 * @param bildat its first day
 * @param spar where that stands
 */
public record Bildandear(LocalDate bildat, Spar spar) implements Faktum {}
