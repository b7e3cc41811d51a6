package se.finsam.report.mall;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A key that is missing, with what knowing it would do.
 *
 * @param path the key, as the report writes it
 * @param objects the insatser, meetings and so on that it is missing for, each with a control that says so; empty where that
 *     is the förbund
 * @param controls the controls that wait for it
 * @param rows how many rows of the report wait for it
 * @param alone how many of them wait for nothing else
 * @param answerable whether the template has a place for the answer
 */
record Question(
        String path, Map<String, String> objects, Set<String> controls, int rows, int alone, boolean answerable) {
    /** Copies what it has in its order. */
    Question {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
        controls = Collections.unmodifiableSet(new LinkedHashSet<>(controls));
    }
}
