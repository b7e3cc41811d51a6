package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * What to ask the förbund for: each missing key once, with the controls that wait for it.
 *
 * @hidden
 */
public final class MissingKeys {
    private MissingKeys() {}

    /**
     * A key that is missing.
     *
     * @param nyckel the key, as the input writes it
     * @param kontroller the controls that wait for it
     * @hidden
     */
    public record Missing(String nyckel, List<Waiting> kontroller) {}

    /**
     * A control that waits for a key.
     *
     * @param kontroll its id
     * @param objekt the objects for which it waits; empty where it is the förbund
     * @param rader its rows that wait
     * @hidden
     */
    public record Waiting(String kontroll, List<String> objekt, List<Rad> rader) {
        @Override
        public String toString() {
            return objekt.isEmpty() ? kontroll : kontroll + " (" + String.join(", ", objekt) + ")";
        }
    }

    /** What the rows of a report that could not be decided lack, in the order in which it is first missed, with the objects in these words. */
    public static List<Missing> of(Granskningsrapport report, RowWords words) {
        Map<String, Map<String, List<Rad>>> waiting = new LinkedHashMap<>();
        for (Rad row : report.rader(Utfall.KAN_EJ_BEDOMAS)) {
            for (String key : row.saknas()) {
                waiting.computeIfAbsent(key, each -> new LinkedHashMap<>())
                        .computeIfAbsent(row.kontroll(), each -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Missing> all = new ArrayList<>();
        waiting.forEach((key, controls) -> {
            List<Waiting> waits = new ArrayList<>();
            controls.forEach(
                    (control, rows) -> waits.add(new Waiting(control, objects(rows, words), List.copyOf(rows))));
            all.add(new Missing(key, List.copyOf(waits)));
        });
        return List.copyOf(all);
    }

    private static List<String> objects(List<Rad> rows, RowWords words) {
        Set<String> objects = new LinkedHashSet<>();
        for (Rad row : rows) {
            if (row.objekt() != null) {
                objects.add(words.object(row.kontroll(), row.objekt()));
            }
        }
        return List.copyOf(objects);
    }
}
