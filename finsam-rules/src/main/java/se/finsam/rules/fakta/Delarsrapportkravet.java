package se.finsam.rules.fakta;

/**
 * Whether the förbundsordning asks for an interim report.
 *
 * @param kravs whether it does
 * @param spar where that stands
 */
public record Delarsrapportkravet(boolean kravs, Spar spar) implements Faktum {}
