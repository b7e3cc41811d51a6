package se.finsam.report.mall;

import java.util.List;
import se.finsam.report.Handling;

/**
 * What the förbund is asked, as one would ask it.
 *
 * @param document the document in which the answer stands
 * @param text the question, in a sentence
 * @param objects what it is about, where each has an answer of its own; empty where there is one answer
 * @param reasons what it is needed for: titles of controls
 * @param key the first of the keys that it is about
 * @param rows how many rows of the report wait for it
 */
record PlainQuestion(Handling document, String text, List<String> objects, List<String> reasons, String key, int rows) {
    /** Copies its lists. */
    PlainQuestion {
        objects = List.copyOf(objects);
        reasons = List.copyOf(reasons);
    }
}
