package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule's condition as the patterns of a rule in DRL: what it asks of its figures, of each fact, and which there must not be. */
final class Patterns {
    private final List<When> figures = new ArrayList<>();
    private final Map<String, List<When>> facts = new LinkedHashMap<>();
    private final List<Absence> absences = new ArrayList<>();

    private Patterns() {}

    /**
     * That there is no fact that meets a condition.
     *
     * @param of the condition, in parts that all must hold
     * @param beside whether it compares the fact with others that are there
     */
    record Absence(String fact, List<When> of, boolean beside) {}

    /**
     * The patterns of a condition.
     *
     * @throws SlipException where it cannot be told apart fact by fact
     */
    static Patterns of(When when) {
        Patterns patterns = new Patterns();
        List<When> parts = new ArrayList<>();
        split(when, parts);
        for (When part : parts) {
            if (!(part instanceof When.None)) {
                for (String fact : Asked.of(part)) {
                    patterns.facts.putIfAbsent(fact, new ArrayList<>());
                }
            }
        }
        for (When part : parts) {
            patterns.add(part);
        }
        return patterns;
    }

    /** What is asked of the figures. */
    List<When> figures() {
        return List.copyOf(figures);
    }

    /** The facts that must be there, in the order in which they are named, and what is asked of each. */
    Map<String, List<When>> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** The facts that there must not be. */
    List<Absence> absences() {
        return List.copyOf(absences);
    }

    private void add(When part) {
        Set<String> named = Asked.of(part);
        if (named.isEmpty()) {
            figures.add(part);
        } else if (part instanceof When.None none) {
            absent(none, named);
        } else {
            checked(part, named);
            owned(named).add(part);
        }
    }

    private void absent(When.None none, Set<String> named) {
        List<String> open = new ArrayList<>(named);
        open.removeAll(facts.keySet());
        checked(none.of(), named);
        if (open.isEmpty()) {
            owned(named).add(none);
        } else if (open.size() == 1) {
            List<When> parts = new ArrayList<>();
            split(none.of(), parts);
            absences.add(new Absence(open.get(0), List.copyOf(parts), named.size() > 1));
        } else {
            throw new SlipException(
                    0,
                    "inte om flera fakta (" + String.join(", ", open) + ") som regeln inte frågar efter; dela upp den");
        }
    }

    /** What is asked of the last of the facts that a condition names: those before it are then known. */
    private List<When> owned(Set<String> named) {
        List<When> last = List.of();
        for (Map.Entry<String, List<When>> fact : facts.entrySet()) {
            last = named.contains(fact.getKey()) ? fact.getValue() : last;
        }
        return last;
    }

    /** Each way to meet a condition names the same facts, and there is none without them. */
    private static void checked(When part, Set<String> named) {
        if (!same(part, named)) {
            throw new SlipException(
                    0,
                    "eller mellan olika fakta (" + String.join(", ", named)
                            + "); skriv en regel för vart och ett av fallen");
        }
        for (String fact : named) {
            if (without(part, fact)) {
                throw new SlipException(
                        0, "gäller också där det inte finns något " + fact + "; skriv finns(" + fact + ")");
            }
        }
    }

    private static boolean same(When part, Set<String> named) {
        if (part instanceof When.Any any) {
            for (When one : any.parts()) {
                if (!new LinkedHashSet<>(Asked.of(one)).equals(named) || one instanceof When.There) {
                    return false;
                }
            }
        }
        if (part instanceof When.All all) {
            for (When one : all.parts()) {
                if (!same(one, Asked.of(one))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a condition holds where a fact is not there. */
    private static boolean without(When when, String fact) {
        if (when instanceof When.All all) {
            for (When part : all.parts()) {
                if (!without(part, fact)) {
                    return false;
                }
            }
            return true;
        }
        if (when instanceof When.Any any) {
            for (When part : any.parts()) {
                if (without(part, fact)) {
                    return true;
                }
            }
            return false;
        }
        if (when instanceof When.None none) {
            return !without(none.of(), fact);
        }
        return !Asked.of(when).contains(fact);
    }

    private static void split(When when, List<When> parts) {
        if (when instanceof When.All all) {
            for (When part : all.parts()) {
                split(part, parts);
            }
        } else if (when instanceof When.Any any && any.parts().size() == 1) {
            split(any.parts().get(0), parts);
        } else {
            parts.add(when);
        }
    }
}
