package se.finsam.rules.fakta;

/**
 * The plan to bring equity down.
 *
 * @param beslutad whether one is decided: {@code JA} or {@code NEJ}
 * @param spar where that stands
 */
public record EgetKapitalPlan(String beslutad, Spar spar) implements Faktum {}
