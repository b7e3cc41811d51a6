package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that figures can be, as far as conditions can tell it apart. Figures that are compared with each other are tried
 * in every order, on, between and beside the numbers that they are compared with; codes are tried as each that is named and
 * as one that is not; each figure also without a value where it can be.
 */
final class Worlds {
    /** More than any control has needed; above it nothing is proved, and that is said. */
    private static final int MOST = 400_000;

    private static final String NOTHING = "inget värde";
    private static final String MISSING = "okänt";

    private final Map<String, RuleSheet.Figure> figures;
    private final List<When> atoms;

    Worlds(Map<String, RuleSheet.Figure> figures, List<When> atoms) {
        this.figures = figures;
        this.atoms = atoms;
    }

    /** What is done with a world. */
    interface Visitor {
        /** True where no more need be seen. */
        boolean seen(Map<When, Truth> truths, Map<String, String> example);
    }

    /** A part of a world: what it makes of its conditions, and an example of it. */
    private record Part(Map<When, Truth> truths, Map<String, String> example) {}

    /** Goes through all; false where there are too many. */
    boolean each(Visitor visitor) {
        List<List<Part>> groups = new ArrayList<>();
        long all = 1;
        for (List<String> group : groups()) {
            List<Part> parts = parts(group);
            if (parts.isEmpty()) {
                return false;
            }
            groups.add(parts);
            all *= parts.size();
            if (all > MOST) {
                return false;
            }
        }
        together(groups, 0, new HashMap<>(), new LinkedHashMap<>(), visitor);
        return true;
    }

    private boolean together(
            List<List<Part>> groups, int at, Map<When, Truth> truths, Map<String, String> example, Visitor visitor) {
        if (at == groups.size()) {
            return visitor.seen(truths, example);
        }
        for (Part part : groups.get(at)) {
            truths.putAll(part.truths());
            example.putAll(part.example());
            if (together(groups, at + 1, truths, example, visitor)) {
                return true;
            }
        }
        return false;
    }

    /** The figures, those together that a condition compares. */
    private List<List<String>> groups() {
        Map<String, String> leader = new LinkedHashMap<>();
        for (When atom : atoms) {
            List<String> named = named(atom);
            for (String one : named) {
                leader.putIfAbsent(one, one);
            }
            if (named.size() == 2) {
                String from = leader.get(named.get(0));
                String to = leader.get(named.get(1));
                leader.replaceAll((name, old) -> old.equals(from) ? to : old);
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        leader.forEach((name, first) ->
                groups.computeIfAbsent(first, any -> new ArrayList<>()).add(name));
        return List.copyOf(groups.values());
    }

    static List<String> named(When atom) {
        List<String> names = new ArrayList<>();
        if (atom instanceof When.Is is) {
            names.add(is.figure());
        } else if (atom instanceof When.Exists exists) {
            names.add(exists.figure());
        } else if (atom instanceof When.Compare compare) {
            for (When.Term term : List.of(compare.left(), compare.right())) {
                if (term.figure() != null && !names.contains(term.figure())) {
                    names.add(term.figure());
                }
            }
        }
        return names;
    }

    /** The worlds of a group that its conditions tell apart; none where there are too many. */
    private List<Part> parts(List<String> group) {
        List<When> own =
                atoms.stream().filter(atom -> group.containsAll(named(atom))).toList();
        List<List<Object>> values = new ArrayList<>();
        long all = 1;
        for (String name : group) {
            List<Object> tried = values(name, group, own);
            values.add(tried);
            all *= tried.size();
            if (all > MOST) {
                return List.of();
            }
        }
        Map<Map<When, Truth>, Part> parts = new LinkedHashMap<>();
        Object[] chosen = new Object[group.size()];
        choose(group, values, 0, chosen, own, parts);
        return List.copyOf(parts.values());
    }

    private void choose(
            List<String> group,
            List<List<Object>> values,
            int at,
            Object[] chosen,
            List<When> own,
            Map<Map<When, Truth>, Part> parts) {
        if (at == chosen.length) {
            Map<String, Object> world = new LinkedHashMap<>();
            Map<String, String> example = new LinkedHashMap<>();
            for (int i = 0; i < chosen.length; i++) {
                world.put(group.get(i), chosen[i]);
                example.put(group.get(i), shown(chosen[i]));
            }
            Map<When, Truth> truths = new HashMap<>();
            for (When atom : own) {
                truths.put(atom, truth(atom, world));
            }
            parts.putIfAbsent(truths, new Part(truths, example));
            return;
        }
        for (Object value : values.get(at)) {
            chosen[at] = value;
            choose(group, values, at + 1, chosen, own, parts);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "ja" : "nej";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private List<Object> values(String name, List<String> group, List<When> own) {
        List<Object> values = new ArrayList<>();
        RuleSheet.Figure figure = figures.get(name);
        Kind kind = figure == null ? Kind.TAL : figure.kind();
        if (kind == Kind.JANEJ) {
            values.addAll(List.of(true, false));
        } else if (kind.text()) {
            values.addAll(texts(own, group.size()));
        } else {
            numbers(own, group.size()).stream()
                    .filter(one -> figure == null || !figure.least() || one.signum() >= 0)
                    .forEach(values::add);
        }
        if (figure != null && figure.hollow()) {
            values.add(NOTHING);
        }
        if (own.stream()
                .anyMatch(atom ->
                        atom instanceof When.Exists exists && exists.figure().equals(name))) {
            values.add(MISSING);
        }
        return values;
    }

    private static List<String> texts(List<When> own, int figures) {
        TreeSet<String> said = new TreeSet<>();
        for (When atom : own) {
            if (atom instanceof When.Compare compare) {
                add(said, compare.left().text());
                add(said, compare.right().text());
            }
        }
        List<String> all = new ArrayList<>(said);
        for (int i = 1; i <= figures; i++) {
            all.add("annat" + (i == 1 ? "" : i));
        }
        return all;
    }

    private static void add(Set<String> all, @Nullable String text) {
        if (text != null) {
            all.add(text);
        }
    }

    /** The numbers that are named, and between each two and beside them as many as there are figures. */
    private static List<BigDecimal> numbers(List<When> own, int figures) {
        TreeSet<BigDecimal> named = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (When atom : own) {
            if (atom instanceof When.Compare compare) {
                for (When.Term term : List.of(compare.left(), compare.right())) {
                    if (term.number() != null) {
                        named.add(term.number());
                    }
                }
            }
        }
        TreeSet<BigDecimal> all = new TreeSet<>(named);
        BigDecimal last = null;
        for (BigDecimal one : named) {
            for (int i = 1; i <= figures; i++) {
                if (last == null) {
                    all.add(one.subtract(BigDecimal.valueOf(i)));
                } else {
                    BigDecimal step = one.subtract(last)
                            .divide(BigDecimal.valueOf(figures + 1L), java.math.MathContext.DECIMAL32);
                    all.add(last.add(step.multiply(BigDecimal.valueOf(i))));
                }
            }
            last = one;
        }
        for (int i = 1; i <= figures; i++) {
            all.add(named.last().add(BigDecimal.valueOf(i)));
        }
        return List.copyOf(all);
    }

    private static Truth truth(When atom, Map<String, Object> world) {
        if (atom instanceof When.Exists exists) {
            Object value = world.get(exists.figure());
            boolean there = !NOTHING.equals(value) && !MISSING.equals(value);
            return Truth.of(there == exists.there());
        }
        if (atom instanceof When.Is is) {
            Object value = world.get(is.figure());
            return MISSING.equals(value)
                    ? Truth.UNKNOWN
                    : Truth.of(Boolean.valueOf(is.yes()).equals(value));
        }
        When.Compare compare = (When.Compare) atom;
        Object left = value(compare.left(), world);
        Object right = value(compare.right(), world);
        if (NOTHING.equals(left) || NOTHING.equals(right)) {
            return Truth.NO;
        }
        if (MISSING.equals(left) || MISSING.equals(right)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(Order.holds(compare.sign(), left, right));
    }

    private static Object value(When.Term term, Map<String, Object> world) {
        Object stands = term.number() != null ? term.number() : term.text();
        return stands != null ? stands : java.util.Objects.requireNonNull(world.get(term.figure()));
    }
}
