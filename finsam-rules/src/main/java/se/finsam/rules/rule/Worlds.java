package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything that figures can be, as far as conditions can tell it apart. Figures that are compared with each other are tried
 * in every order, on, between and beside the numbers that they are compared with; codes are tried as each that is named and
 * as one that is not; each figure also without a value where it can be. Facts are tried there and not, as far as they go together.
 */
final class Worlds {
    /** More than any control has needed; above it nothing is proved, and that is said. */
    private static final int MOST = 400_000;

    static final String NOTHING = "inget värde";
    static final String MISSING = "okänt";

    private final RuleSheet.Variant variant;
    private final List<When> atoms;
    private Presence.Of presence = new Presence.Of(Set.of(), true);

    Worlds(RuleSheet.Variant variant, List<When> atoms) {
        this.variant = variant;
        this.atoms = atoms;
    }

    /** What is done with a world. */
    interface Visitor {
        /**
         * Takes a world.
         *
         * @param truths whether each of the conditions holds, by identity
         * @param full whether no other fact could be there too
         */
        void seen(IdentityHashMap<When, Truth> truths, Supplier<Map<String, String>> example, boolean full);
    }

    /** A part of a world: what it makes of its conditions, in their order, and an example of it. */
    private record Part(List<When> own, List<Truth> truths, Map<String, String> example) {
        void into(IdentityHashMap<When, Truth> all) {
            for (int i = 0; i < own.size(); i++) {
                all.put(own.get(i), truths.get(i));
            }
        }
    }

    /** Goes through all; false where there are too many. */
    boolean each(Visitor visitor) {
        for (Presence.Of one : Presence.all(variant, atoms)) {
            presence = one;
            if (!some(visitor)) {
                return false;
            }
        }
        return true;
    }

    private boolean some(Visitor visitor) {
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
        IdentityHashMap<When, Truth> truths = new IdentityHashMap<>();
        Map<String, String> example = new LinkedHashMap<>();
        for (When atom : atoms) {
            if (atom instanceof When.There there) {
                boolean is = presence.there().contains(there.fact());
                truths.put(atom, Truth.of(is));
                example.put("finns(" + there.fact() + ")", is ? "ja" : "nej");
            }
        }
        together(groups, new ArrayDeque<>(), truths, example, visitor);
        return true;
    }

    private void together(
            List<List<Part>> groups,
            Deque<Part> chosen,
            IdentityHashMap<When, Truth> truths,
            Map<String, String> there,
            Visitor visitor) {
        if (chosen.size() == groups.size()) {
            visitor.seen(truths, () -> example(there, chosen), presence.full());
            return;
        }
        for (Part part : groups.get(chosen.size())) {
            part.into(truths);
            chosen.addLast(part);
            together(groups, chosen, truths, there, visitor);
            chosen.removeLast();
        }
    }

    private static Map<String, String> example(Map<String, String> there, Iterable<Part> chosen) {
        Map<String, String> example = new LinkedHashMap<>(there);
        chosen.forEach(part -> example.putAll(part.example()));
        return example;
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
        for (String name : List.copyOf(leader.keySet())) {
            String day = denied(name);
            if (leader.containsKey(day)) {
                String from = leader.get(name);
                String to = leader.get(day);
                leader.replaceAll((other, old) -> old.equals(from) ? to : old);
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        leader.forEach((name, first) ->
                groups.computeIfAbsent(first, any -> new ArrayList<>()).add(name));
        return List.copyOf(groups.values());
    }

    /** The figure that another asks whether it has no value: that a key denies its day, or that it is nothing; else the empty text. */
    private String denied(String name) {
        RuleSheet.Figure figure = variant.figures().get(name);
        if (figure == null || !(figure.of() instanceof Expression.Call call)) {
            return "";
        }
        Expression asked = call.arguments().get(0);
        if (call.name().equals("tomt") && asked instanceof Expression.Figure other) {
            return other.name();
        }
        if (call.name().equals("nekad")) {
            for (RuleSheet.Figure other : variant.figures().values()) {
                if (other.of().equals(asked)) {
                    return other.name();
                }
            }
        }
        return "";
    }

    /** A key either has a day, or says that there is none; a sum is nothing where a part of it is, and only there. */
    private boolean possible(Map<String, ?> world) {
        for (Map.Entry<String, ?> one : world.entrySet()) {
            RuleSheet.Figure figure = variant.figures().get(one.getKey());
            if (figure != null && figure.of() instanceof Expression.Arithmetic sum && !MISSING.equals(one.getValue())) {
                Truth nothing = nothing(sum, world);
                if (nothing != Truth.UNKNOWN && nothing != Truth.of(NOTHING.equals(one.getValue()))) {
                    return false;
                }
            }
            Object day = world.get(denied(one.getKey()));
            if (day != null && !MISSING.equals(day) && NOTHING.equals(day) != Boolean.TRUE.equals(one.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an expression is nothing, as far as a world's figures say it. */
    private static Truth nothing(Expression of, Map<String, ?> world) {
        if (of instanceof Expression.Numeral || of instanceof Expression.Parameter) {
            return Truth.NO;
        }
        if (of instanceof Expression.Figure figure) {
            Object value = world.get(figure.name());
            return value == null || MISSING.equals(value) ? Truth.UNKNOWN : Truth.of(NOTHING.equals(value));
        }
        if (!(of instanceof Expression.Arithmetic sum) || sum.sign() == '/') {
            return Truth.UNKNOWN;
        }
        Truth left = nothing(sum.left(), world);
        Truth right = nothing(sum.right(), world);
        if (left == Truth.YES || right == Truth.YES) {
            return Truth.YES;
        }
        return left == Truth.NO && right == Truth.NO ? Truth.NO : Truth.UNKNOWN;
    }

    static List<String> named(When atom) {
        List<String> names = new ArrayList<>();
        if (atom instanceof When.Is is) {
            names.add(is.figure());
        } else if (atom instanceof When.Exists exists) {
            names.add(exists.figure());
        } else if (atom instanceof When.Has has) {
            names.add(has.list() + " har " + has.text());
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
        List<When> own = atoms.stream()
                .filter(atom -> !named(atom).isEmpty() && group.containsAll(named(atom)))
                .toList();
        List<List<Object>> values = new ArrayList<>();
        long all = 1;
        for (String name : group) {
            List<Object> tried = new Values(variant, presence.there(), group, own).of(name);
            values.add(tried);
            all *= tried.size();
            if (all > MOST) {
                return ordered(group, own);
            }
        }
        Map<List<Truth>, Part> parts = new LinkedHashMap<>();
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
            Map<List<Truth>, Part> parts) {
        if (at == chosen.length) {
            Map<String, Object> world = new LinkedHashMap<>();
            for (int i = 0; i < chosen.length; i++) {
                world.put(group.get(i), chosen[i]);
            }
            if (possible(world)) {
                Part part = part(world, own);
                parts.putIfAbsent(part.truths(), part);
            }
            return;
        }
        for (Object value : values.get(at)) {
            chosen[at] = value;
            choose(group, values, at + 1, chosen, own, parts);
        }
    }

    private static Part part(Map<String, ?> world, List<When> own) {
        Map<String, String> example = new LinkedHashMap<>();
        world.forEach((name, value) -> example.put(name, shown(value)));
        List<Truth> truths = new ArrayList<>(own.size());
        for (When atom : own) {
            truths.add(truth(atom, world));
        }
        return new Part(own, truths, example);
    }

    /** Those of many days or numbers that are only compared with each other: each order that the comparisons tell apart. */
    private static List<Part> ordered(List<String> group, List<When> own) {
        Map<List<Truth>, Part> parts = new LinkedHashMap<>();
        for (Map<String, BigDecimal> world : ValueOrders.of(group, own)) {
            Part part = part(world, own);
            parts.putIfAbsent(part.truths(), part);
        }
        return List.copyOf(parts.values());
    }

    private static String shown(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "ja" : "nej";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Truth truth(When atom, Map<String, ?> world) {
        if (atom instanceof When.Has has) {
            return Truth.of(
                    Boolean.valueOf(has.there()).equals(world.get(named(atom).get(0))));
        }
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

    private static Object value(When.Term term, Map<String, ?> world) {
        Object stands = term.number() != null ? term.number() : term.text();
        return stands != null ? stands : java.util.Objects.requireNonNull(world.get(term.figure()));
    }
}
