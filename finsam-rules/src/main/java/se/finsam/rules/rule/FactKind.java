package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** Copies what it is given; the fields keep their order. */
    public FactKind {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        lists = Set.copyOf(lists);
        codes = Map.copyOf(codes);
        keys = List.copyOf(keys);
        least = Set.copyOf(least);
        excludes = Set.copyOf(excludes);
        requires = Set.copyOf(requires);
    }
}
