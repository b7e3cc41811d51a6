package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which facts can be there together. */
final class Presence {
    private static final int MOST = 12;

    private final RuleSheet.Variant variant;

    private Presence(RuleSheet.Variant variant) {
        this.variant = variant;
    }

    /**
     * Facts that are there.
     *
     * @param full whether none of the others could be there too
     */
    record Of(Set<String> there, boolean full) {}

    /** All that can be, of the facts that conditions ask for. */
    static List<Of> all(RuleSheet.Variant variant, List<When> atoms) {
        Set<String> asked = new LinkedHashSet<>();
        for (When atom : atoms) {
            asked.addAll(Asked.of(atom));
        }
        List<String> facts = List.copyOf(asked);
        if (facts.size() > MOST) {
            throw new IllegalArgumentException("more facts than can be tried: " + facts);
        }
        Presence presence = new Presence(variant);
        List<Set<String>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            Set<String> there = new LinkedHashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    there.add(facts.get(i));
                }
            }
            if (presence.possible(there, facts)) {
                sets.add(there);
            }
        }
        List<Of> all = new ArrayList<>();
        for (Set<String> there : sets) {
            boolean full = sets.stream().noneMatch(other -> other.size() > there.size() && other.containsAll(there));
            all.add(new Of(there, full));
        }
        return all;
    }

    private boolean possible(Set<String> there, List<String> asked) {
        for (String one : there) {
            FactKind kind = kind(one);
            for (String other : there) {
                if (kind.excludes().contains(kind(other).name())) {
                    return false;
                }
            }
            if (lacks(kind, there, asked)) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of the kinds is there of which one must be; one that is not asked for may be. */
    private boolean lacks(FactKind kind, Set<String> there, List<String> asked) {
        Set<String> open = new LinkedHashSet<>(kind.requires());
        for (String one : asked) {
            if (there.contains(one) && kind.requires().contains(kind(one).name())) {
                return false;
            }
            open.remove(kind(one).name());
        }
        return open.isEmpty() && !kind.requires().isEmpty();
    }

    private FactKind kind(String fact) {
        return java.util.Objects.requireNonNull(variant.facts().get(fact)).kind();
    }
}
