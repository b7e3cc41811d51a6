package se.finsam.rules.fakta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * The trace of a fact's figures: for each, the places in the input or the parameters that it was computed from. Immutable.
 *
 * @param kallor by the figure's name: JSON Pointers, and parameters as {@code #id}
 */
public record Spar(Map<String, List<String>> kallor) {
    /** No trace. */
    public static final Spar INGET = new Spar(Map.of());

    /** Copies the trace in its order. */
    public Spar {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> kalla : kallor.entrySet()) {
            List<String> places = kalla.getValue();
            // One that is made when it is first read stays unread: a row shows few of them.
            boolean made = places instanceof RandomAccess;
            copy.put(kalla.getKey(), made ? List.copyOf(places) : Collections.unmodifiableList(places));
        }
        kallor = Collections.unmodifiableMap(copy);
    }

    /** This trace with one figure more. */
    public Spar och(String tal, List<String> places) {
        Map<String, List<String>> more = new LinkedHashMap<>(kallor);
        more.put(tal, places);
        return new Spar(more);
    }

    /** This trace with one figure more. */
    public Spar och(String tal, String place) {
        return och(tal, List.of(place));
    }
}
