package se.finsam.rules.fakta;

import java.time.LocalDate;

/**
 * The day of a decision, whose law its row has; shown with the fact of the decision where it is known.
 *
 * @param beslutsdag the day
 * @param spar where it stands
 */
public record Beslutsdag(LocalDate beslutsdag, Spar spar) implements Faktum {}
