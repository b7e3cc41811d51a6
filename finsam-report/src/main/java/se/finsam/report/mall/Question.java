package se.finsam.report.mall;

import java.util.Set;

/**
 * A key that is missing, with what knowing it would do.
 *
 * @param path the key, as the report writes it
 * @param objects the insatser, meetings and so on that it is missing for; empty where that is the förbund
 * @param controls the controls that wait for it
 * @param rows how many rows of the report wait for it
 * @param alone how many of them wait for nothing else
 * @param answerable whether the template has a place for the answer
 */
record Question(String path, Set<String> objects, Set<String> controls, int rows, int alone, boolean answerable) {
    /** Copies its sets in their order. */
    Question {
        objects = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(objects));
        controls = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(controls));
    }
}
