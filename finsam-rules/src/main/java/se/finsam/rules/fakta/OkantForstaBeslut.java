package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * That the day stated for the budget is that of a change, so that its first decision is not known.
 *
 * @param andringsdag the day of the change
 * @param spar where that stands
 */
@Samband(utesluter = NybildatForbund.class)
public record OkantForstaBeslut(LocalDate andringsdag, Spar spar) implements Faktum {}
