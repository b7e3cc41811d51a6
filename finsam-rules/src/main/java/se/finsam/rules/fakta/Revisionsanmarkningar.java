package se.finsam.rules.fakta;

import java.util.List;

/**
 * What the revisorer remarked.
 *
 * @param antal how many remarks and observations there are
 * @param kanda {@code JA} where both lists are in the input, else {@code NEJ}
 * @param okanda the keys that are missing
 * @param spar where they stand
 */
public record Revisionsanmarkningar(int antal, String kanda, List<String> okanda, Spar spar) implements Faktum {
    /** Copies its list. */
    public Revisionsanmarkningar {
        okanda = List.copyOf(okanda);
    }

    /** The keys that would tell how the remarks were dealt with. */
    public List<String> hantering() {
        return List.of("revision.fkRutin.protokollford", "revision.fkRutin.atgarderAngivna");
    }
}
