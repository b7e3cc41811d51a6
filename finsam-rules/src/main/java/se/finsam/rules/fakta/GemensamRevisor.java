package se.finsam.rules.fakta;

/**
 * Whether one revisor audits for both Försäkringskassan and Arbetsförmedlingen (25 §).
 *
 * @param gemensam whether one does, or may do
 * @param delad whether the only one that does also audits for a kommun or a region: {@code JA}, {@code OKLART} where others may
 *     not be listed, else {@code NEJ}
 * @param spar where that is seen
 */
public record GemensamRevisor(
        boolean gemensam, @Koder({"JA", "NEJ", "OKLART"}) String delad, Spar spar) implements Faktum {}
