package se.finsam.rules.fakta;

/**
 * Whether one revisor audits for both Försäkringskassan and Arbetsförmedlingen (25 §).
 *
 * @param gemensam whether one does
 * @param spar where that is seen
 */
public record GemensamRevisor(boolean gemensam, Spar spar) implements Faktum {}
