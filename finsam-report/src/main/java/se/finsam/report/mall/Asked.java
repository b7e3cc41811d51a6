package se.finsam.report.mall;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a template asks for: all of a value, or only some keys, or some items. Filled once, then only read. */
final class Asked {
    private boolean whole;
    // Most of what is asked for is a single value, and there may be many: nothing is made before it is needed.
    private Set<String> controls = Set.of();
    private Map<String, Asked> keys = Map.of();
    private Map<Integer, Asked> items = Map.of();
    private Map<String, Asked> fresh = Map.of();

    /** All of it. */
    static Asked all() {
        Asked all = new Asked();
        all.whole = true;
        return all;
    }

    /** Nothing yet. */
    static Asked nothing() {
        return new Asked();
    }

    void askWhole() {
        whole = true;
    }

    /** Notes that a control waits for it. */
    void because(String control) {
        if (controls.isEmpty()) {
            controls = Set.of(control);
        } else if (!controls.contains(control)) {
            controls = controls instanceof LinkedHashSet ? controls : new LinkedHashSet<>(controls);
            controls.add(control);
        }
    }

    /** The controls that wait for it, in the order of the report. */
    Set<String> controls() {
        return controls;
    }

    /** Whether all of it is asked for. */
    boolean whole() {
        return whole;
    }

    /** What is asked of a key; null where nothing is. */
    @Nullable Asked at(String key) {
        Asked asked = keys.get(key);
        return asked == null && whole ? this : asked;
    }

    /** What is asked of a key, to be added to. */
    Asked key(String key) {
        keys = keys.isEmpty() ? new LinkedHashMap<>() : keys;
        return keys.computeIfAbsent(key, name -> new Asked());
    }

    /** What is asked of an item that is there, to be added to. */
    Asked item(int index) {
        items = items.isEmpty() ? new LinkedHashMap<>() : items;
        return items.computeIfAbsent(index, number -> new Asked());
    }

    /** What is asked of an item that is not there but has a name, to be added to. */
    Asked fresh(String name) {
        fresh = fresh.isEmpty() ? new LinkedHashMap<>() : fresh;
        return fresh.computeIfAbsent(name, text -> new Asked());
    }

    /** What is asked of the items that are there, by index. */
    Map<Integer, Asked> items() {
        return items;
    }

    /** What is asked of items that are not there, by name. */
    Map<String, Asked> fresh() {
        return fresh;
    }
}
