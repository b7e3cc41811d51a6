package se.finsam.rules.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A kind of fact that rules can ask for, as far as conditions can tell. Immutable.
 *
 * @param name its name, such as {@code Beslutstid}
 * @param fields its fields that can be compared, and its lists of texts
 * @param lists its lists of texts that are no fields: an answer can say that what they name is missing
 * @param codes what texts among them can be, where that is known
 * @param keys the fields that tell its facts apart, but for the object
 * @param ofObject whether there is one for each of the control's objects
 * @param least the fields that are never below zero
 * @param excludes the kinds that are never there together with it, whichever of the two says so
 * @param requires the kinds of which at least one is there whenever it is; none for none
 */
public record FactKind(
        String name,
        Map<String, Kind> fields,
        Set<String> lists,
        Map<String, List<String>> codes,
        List<String> keys,
        boolean ofObject,
        Set<String> least,
        Set<String> excludes,
        Set<String> requires) {
    /** Copies what it is given; the fields keep their order, and what has none is sorted, so that all is said in one way. */
    public FactKind {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        lists = Collections.unmodifiableSet(new TreeSet<>(lists));
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        keys = List.copyOf(keys);
        least = Collections.unmodifiableSet(new TreeSet<>(least));
        excludes = Collections.unmodifiableSet(new TreeSet<>(excludes));
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
    }
}
