package se.finsam.rules.derive;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of several, each once, in their order. They are brought together when they are first read, since a row shows where
 * few of the figures stand that a control computes. Reads as an immutable list; not thread-safe until it has been read.
 */
final class JoinedPlaces extends AbstractList<String> {
    private List<List<String>> parts;
    private @Nullable List<String> joined;

    private JoinedPlaces(List<List<String>> parts) {
        this.parts = parts;
    }

    /** The places of several. */
    static List<String> of(List<List<String>> all) {
        List<List<String>> parts = new ArrayList<>(all.size());
        for (List<String> one : all) {
            if (!one.isEmpty()) {
                parts.add(one);
            }
        }
        boolean one = parts.size() == 1
                && !(parts.get(0) instanceof JoinedPlaces)
                && parts.get(0).size() == 1;
        if (parts.isEmpty()) {
            return List.of();
        }
        return one ? parts.get(0) : new JoinedPlaces(parts);
    }

    private List<String> joined() {
        List<String> known = joined;
        if (known == null) {
            Set<String> all = new LinkedHashSet<>();
            for (List<String> part : parts) {
                all.addAll(part);
            }
            known = List.copyOf(all);
            joined = known;
            parts = List.of();
        }
        return known;
    }

    @Override
    public String get(int index) {
        return joined().get(index);
    }

    @Override
    public int size() {
        return joined().size();
    }

    /** False: nothing is joined of none. */
    @Override
    public boolean isEmpty() {
        return false;
    }
}
