package se.finsam.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.Api;

/**
 * A key of a draft with all that is proposed of it: what a human is to say something of.
 *
 * @param nyckel the key
 * @param forslag the proposals, in the draft's order; never empty, and no two of one value
 * @since 0.1
 */
@Api
public record Fraga(String nyckel, List<Forslag> forslag) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException where there is no proposal
     */
    public Fraga {
        forslag = List.copyOf(forslag);
        if (forslag.isEmpty()) {
            throw new IllegalArgumentException("a key without a proposal: " + nyckel);
        }
    }

    /** All keys of a draft, each once, in its order. */
    public static List<Fraga> of(Utkast draft) {
        Map<String, List<Forslag>> byKey = new LinkedHashMap<>();
        for (Forslag one : draft.forslag()) {
            byKey.computeIfAbsent(one.nyckel(), key -> new ArrayList<>()).add(one);
        }
        List<Fraga> all = new ArrayList<>();
        byKey.forEach((key, proposals) -> all.add(new Fraga(key, proposals)));
        return List.copyOf(all);
    }

    /** Whether places contradict each other: then a choice is needed. */
    public boolean motsagd() {
        return forslag.size() > 1;
    }

    /** Whether arithmetic proves the one value. */
    public boolean styrkt() {
        return !motsagd() && forslag.get(0).sakerhet() == Sakerhet.STYRKT;
    }
}
