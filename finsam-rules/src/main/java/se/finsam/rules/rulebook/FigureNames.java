package se.finsam.rules.rulebook;

import java.util.HashMap;
import java.util.Map;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.report.Talord;

/** What the figures of rows are called. */
final class FigureNames {
    /** Stands for every control that has no names of its own. */
    static final String ALL = "";

    private FigureNames() {}

    /** For {@link #ALL}, and for each control that has names of its own those over the names of all. */
    static Map<String, Map<String, Talord>> of(Regelbok bok) {
        Map<String, Talord> all = new HashMap<>();
        Map<String, Map<String, Talord>> own = new HashMap<>();
        for (Map.Entry<String, Talord> one : bok.tal().entrySet()) {
            String name = one.getKey();
            int dot = name.indexOf('.');
            Map<String, Talord> names = all;
            if (dot >= 0) {
                String kontroll = name.substring(0, dot);
                names = own.get(kontroll);
                if (names == null) {
                    names = new HashMap<>();
                    own.put(kontroll, names);
                }
            }
            names.put(name.substring(dot + 1), one.getValue());
        }
        Map<String, Map<String, Talord>> whole = new HashMap<>();
        for (Map.Entry<String, Map<String, Talord>> one : own.entrySet()) {
            Map<String, Talord> names = new HashMap<>(all);
            names.putAll(one.getValue());
            whole.put(one.getKey(), Map.copyOf(names));
        }
        whole.put(ALL, Map.copyOf(all));
        return Map.copyOf(whole);
    }
}
