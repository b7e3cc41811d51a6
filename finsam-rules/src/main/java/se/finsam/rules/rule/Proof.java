package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Proves that a variant's rules give exactly one answer, whatever its figures are: that no two of them hold together, and
 * that one does. Each figure is taken to be free of the others but for what {@link RuleSheet.Figure} says of it, so that what is
 * proved holds; a counterexample may be one that no underlag can have, and then needs a rule all the same.
 */
public final class Proof {
    private final RuleSheet.Variant variant;
    private final List<When> conditions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Proof(RuleSheet.Variant variant) {
        this.variant = variant;
    }

    /**
     * What came of it.
     *
     * @param faults pairs that can hold together, and figures for which no rule holds; each with an example
     * @param whole whether everything was tried; false where there are too many figures in one condition for that
     */
    public record Result(List<Fault> faults, boolean whole) {}

    /** Tries all that can be told apart by a variant's conditions. */
    public static Result of(RuleSheet.Variant variant) {
        return new Proof(variant).prove();
    }

    private Result prove() {
        List<When> atoms = new ArrayList<>();
        for (RuleSheet.Rule rule : variant.rules()) {
            Atoms.of(rule.when(), atoms);
        }
        Map<When, When> shared = new HashMap<>();
        atoms.forEach(atom -> shared.put(atom, atom));
        variant.rules().forEach(rule -> conditions.add(Atoms.shared(rule.when(), shared)));
        Worlds worlds = new Worlds(variant, atoms);
        boolean whole = worlds.each(this::tried);
        return new Result(List.copyOf(faults), whole);
    }

    /** One world. That no rule holds is no fault where a fact is not there: what those that are promise is not known here. */
    private void tried(IdentityHashMap<When, Truth> truths, Supplier<Map<String, String>> example, boolean full) {
        List<RuleSheet.Rule> holding = new ArrayList<>();
        boolean unknown = false;
        Atoms.Known known = atom -> Objects.requireNonNull(truths.get(atom));
        for (int i = 0; i < conditions.size(); i++) {
            Truth truth = Atoms.truth(conditions.get(i), known);
            if (truth == Truth.YES) {
                holding.add(variant.rules().get(i));
            }
            unknown |= truth == Truth.UNKNOWN;
        }
        if (holding.size() > 1) {
            RuleSheet.Rule second = holding.get(1);
            told(
                    second.pointer() + "/nar",
                    "gäller samtidigt som \"" + holding.get(0).written() + "\": " + shown(example.get()));
        } else if (holding.isEmpty() && !unknown && full) {
            told("/regler", "ingen regel gäller: " + shown(example.get()) + "; lägg till en, eller annars");
        }
    }

    /** One example of each kind of fault is enough. */
    private void told(String pointer, String text) {
        String kind = text.substring(0, text.indexOf(':'));
        for (Fault fault : faults) {
            if (fault.pointer().equals(pointer) && fault.slip().text().startsWith(kind)) {
                return;
            }
        }
        faults.add(Fault.of(pointer, text));
    }

    private static String shown(Map<String, String> example) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> one : example.entrySet()) {
            parts.add(one.getKey() + " = " + one.getValue());
        }
        return parts.isEmpty() ? "alltid" : String.join(", ", parts);
    }
}
