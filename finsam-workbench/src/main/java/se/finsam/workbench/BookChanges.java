package se.finsam.workbench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.rules.trace.RuleText;

/**
 * What two rulebooks say differently, whether an underlag shows it or not: controls, texts, remedies, derivations,
 * expressions, conditions, parameters. When a source was last checked is left out.
 *
 * @hidden
 */
public final class BookChanges {
    private static final Set<String> LEFT_OUT = Set.of("kontrollerad", "lank", "id", "varden");
    /** What tells the items of a list apart, where they have it; else their place does. */
    private static final List<String> KEYS = List.of("id", "svar", "fran");

    private final Map<String, String> said = new LinkedHashMap<>();

    private BookChanges() {}

    /**
     * A difference.
     *
     * @param vad what differs: a control or a parameter, and the key in its file
     * @param fore what it was; null where it is new
     * @param efter what it is; null where it is gone
     * @hidden
     */
    public record Bokandring(
            String vad, @Nullable String fore, @Nullable String efter) {}

    /** What differs, in the order of the new rulebook. */
    public static List<Bokandring> of(Checker before, Checker after) {
        Map<String, Map<String, String>> old = parts(RulebookInternals.resources(before.rulebook()));
        Map<String, Map<String, String>> now = parts(RulebookInternals.resources(after.rulebook()));
        List<Bokandring> all = new ArrayList<>();
        now.forEach((part, lines) -> {
            Map<String, String> were = old.get(part);
            if (were == null) {
                all.add(new Bokandring(part, null, "ny"));
            } else {
                add(all, part, were, lines);
            }
        });
        old.keySet().stream()
                .filter(part -> !now.containsKey(part))
                .forEach(part -> all.add(new Bokandring(part, "fanns", null)));
        return all;
    }

    private static void add(List<Bokandring> all, String part, Map<String, String> old, Map<String, String> now) {
        Set<String> gone = new TreeSet<>(old.keySet());
        gone.removeAll(now.keySet());
        now.forEach((path, text) -> {
            if (!text.equals(old.get(path))) {
                all.add(new Bokandring(part + " " + path, old.get(path), text));
            }
        });
        gone.forEach(path -> all.add(new Bokandring(part + " " + path, old.get(path), null)));
    }

    /** What a rulebook says, control by control and then parameter by parameter, by the keys of its files. */
    private static Map<String, Map<String, String>> parts(RulebookResources resources) {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        for (Kontrollfil kontroll : resources.regelbok().kontroller()) {
            BookChanges lines = new BookChanges();
            lines.record("", kontroll);
            Object sheet = resources.regelbok().blad().get(kontroll.id());
            if (sheet == null) {
                for (RuleText rule : RuleText.parse(resources.drl(kontroll.id()))) {
                    lines.said.put("regeln \"" + rule.name() + "\"", conditions(rule));
                }
            } else {
                lines.add("", sheet);
            }
            parts.put(kontroll.id(), lines.said);
        }
        for (Parameterfil parameter : resources.regelbok().parametrar()) {
            BookChanges lines = new BookChanges();
            lines.record("", parameter);
            for (Parametervarde value : parameter.varden()) {
                String to = value.till() == null ? "" : " till " + value.till();
                lines.said.put("från " + value.fran(), Impact.shown(value) + to);
                lines.add("från " + value.fran() + " kalla", value.kalla());
            }
            parts.put("parametern " + parameter.id(), lines.said);
        }
        return parts;
    }

    private static String conditions(RuleText rule) {
        List<String> all = new ArrayList<>();
        for (RuleText.PatternText pattern : rule.patterns()) {
            String asked = pattern.type() + "( " + String.join(", ", pattern.constraints()) + " )";
            all.add(pattern.negated() ? "not " + asked : asked);
        }
        return String.join("; ", all);
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Record record) {
            record(path, record);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Object item = items.get(i);
                add(unique(join(path, key(item, i))), item);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> add(join(path, String.valueOf(key)), one));
        } else if (value != null) {
            said.put(path, value.toString());
        }
    }

    private void record(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!LEFT_OUT.contains(component.getName())) {
                add(join(path, component.getName()), value(component, record));
            }
        }
    }

    /** Two rules with one answer are told apart by a number. */
    private String unique(String path) {
        String wanted = path;
        for (int i = 2; taken(wanted); i++) {
            wanted = path + " (" + i + ")";
        }
        return wanted;
    }

    private boolean taken(String path) {
        return said.containsKey(path) || said.keySet().stream().anyMatch(one -> one.startsWith(path + "."));
    }

    private static String key(Object item, int place) {
        if (item instanceof Record record) {
            for (String key : KEYS) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object value = component.getName().equals(key) ? value(component, record) : null;
                    if (value != null) {
                        return value.toString();
                    }
                }
            }
        }
        return String.valueOf(place + 1);
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
