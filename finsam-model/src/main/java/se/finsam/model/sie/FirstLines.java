package se.finsam.model.sie;

import java.util.EnumMap;
import java.util.Map;

/** On which line each label of a file first stands. Not thread-safe. */
final class FirstLines {
    private final Map<SieLabel, Integer> lines = new EnumMap<>(SieLabel.class);

    /** Whether a label has been there before; if not, this is its first line. */
    boolean again(SieLabel label, int line) {
        if (lines.containsKey(label)) {
            return true;
        }
        lines.put(label, line);
        return false;
    }

    /** The first line; 0 where the label is not there. */
    int of(SieLabel label) {
        return lines.getOrDefault(label, 0);
    }

    /** Whether one of the labels is there. */
    boolean has(SieLabel... labels) {
        for (SieLabel label : labels) {
            if (lines.containsKey(label)) {
                return true;
            }
        }
        return false;
    }
}
