package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.cli.Shown;
import se.finsam.rules.Rad;

/** What to ask the förbund for: each missing key once, with the controls that wait for it. */
final class MissingKeys {
    private final Map<String, Map<String, Set<String>>> waiting = new LinkedHashMap<>();

    MissingKeys(List<Rad> rows) {
        for (Rad row : rows) {
            for (String key : row.saknas()) {
                Set<String> objects = waiting.computeIfAbsent(key, each -> new LinkedHashMap<>())
                        .computeIfAbsent(row.kontroll(), each -> new LinkedHashSet<>());
                if (row.objekt() != null) {
                    objects.add(Shown.name(row.objekt()));
                }
            }
        }
    }

    /** The keys, in the order in which they are first missed. */
    List<String> keys() {
        return List.copyOf(waiting.keySet());
    }

    /** The controls that wait for a key, each with the objects that it waits for. */
    List<String> controls(String key) {
        List<String> controls = new ArrayList<>();
        waiting.getOrDefault(key, Map.of())
                .forEach((control, objects) ->
                        controls.add(objects.isEmpty() ? control : control + " (" + String.join(", ", objects) + ")"));
        return controls;
    }
}
