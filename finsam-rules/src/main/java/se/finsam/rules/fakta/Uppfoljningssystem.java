package se.finsam.rules.fakta;

/**
 * The system in which insatser are registered for follow-up in the räkenskapsår.
 *
 * @param system its name
 * @param spar where it comes from
 */
public record Uppfoljningssystem(String system, Spar spar) implements Faktum {}
