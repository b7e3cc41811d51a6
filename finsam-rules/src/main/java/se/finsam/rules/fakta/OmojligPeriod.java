package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the interim report's period is no part of the räkenskapsår.
 *
 * @param fran its first day
 * @param till its last day
 * @param spar where that stands
 */
public record OmojligPeriod(LocalDate fran, LocalDate till, Spar spar) implements Faktum {}
