package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The consultation with the members, beside the decision on the budget (23 §).
 *
 * @param samrad the day of the consultation
 * @param beslutad the day of the decision
 * @param spar where the days stand
 */
@Samband(utesluter = SamradUtanDatum.class)
public record Samradet(LocalDate samrad, LocalDate beslutad, Spar spar) implements Faktum {}
