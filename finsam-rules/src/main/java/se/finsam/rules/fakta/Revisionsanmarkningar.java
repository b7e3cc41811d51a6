package se.finsam.rules.fakta;

import java.util.List;

/**
 * What the revisorer remarked.
 *
 * @param antal how many remarks and observations there are
 * @param kanda {@code JA} where both lists are in the input, else {@code NEJ}
 * @param okanda the keys that are missing
 * @param hantering the keys that would tell how they were dealt with, and are missing
 * @param spar where they stand
 */
public record Revisionsanmarkningar(
        @EjNegativ int antal,
        @Koder({"JA", "NEJ"}) String kanda,
        List<String> okanda,
        List<String> hantering,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Revisionsanmarkningar {
        okanda = List.copyOf(okanda);
        hantering = List.copyOf(hantering);
    }
}
