package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * Since when a limit of equity has been what it is.
 *
 * @param galler the day
 * @param spar where it comes from
 */
public record EgetKapitalGaller(LocalDate galler, Spar spar) implements Faktum {}
