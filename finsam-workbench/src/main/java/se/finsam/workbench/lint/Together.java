package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether rules can hold together for one object. It answers no only where it can show it: by comparisons that contradict
 * each other, by a fact that one asks for and another asks that there be none of, or by facts that never go together.
 */
final class Together {
    private final List<FactPattern> positive = new ArrayList<>();
    private final List<FactPattern> negative = new ArrayList<>();

    private Together(List<RuleConditions> rules) {
        for (RuleConditions rule : rules) {
            for (FactPattern pattern : rule.monster()) {
                (pattern.nekat() ? negative : positive).add(pattern);
            }
        }
    }

    /** Whether nothing shows that the rules cannot all hold. */
    static boolean mojlig(RuleConditions... rules) {
        Together together = new Together(Arrays.asList(rules));
        return together.factsGoTogether() && possible(together.formulas(), 0, new ArrayList<>());
    }

    private boolean factsGoTogether() {
        for (FactPattern one : positive) {
            for (FactPattern other : positive) {
                if (excluded(one.slag(), one, other)) {
                    return false;
                }
            }
            List<FactRecord> needed = one.slag().forutsatter();
            if (!needed.isEmpty() && needed.stream().allMatch(kind -> refuted(kind, one))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact of a kind, of the same object as {@code of}, is never there together with another. */
    private static boolean excluded(FactRecord kind, FactPattern of, FactPattern other) {
        return kind.utesluter(other.slag()) && object(of).equals(object(other));
    }

    private static String object(FactPattern pattern) {
        return pattern.nycklar().getOrDefault("objekt", pattern.slag().harObjekt() ? "?" + pattern : "\"\"");
    }

    private boolean refuted(FactRecord kind, FactPattern by) {
        return negative.stream()
                        .anyMatch(
                                none -> none.slag().equals(kind) && none.krav().isEmpty())
                || positive.stream().anyMatch(other -> excluded(kind, by, other));
    }

    /** All that must hold: what is asked of each fact, and that none of them is one that there must be none of. */
    private List<Formula> formulas() {
        List<Formula> all = new ArrayList<>();
        for (FactPattern fact : positive) {
            fact.krav().forEach(one -> all.add(of(one, fact.faktum())));
            // Keys that the control's kind of object settles stand in no constraint.
            fact.nycklar()
                    .forEach((key, value) -> all.add(new Formula.Jamforelse(fact.faktum() + "." + key, "==", value)));
            fact.slag()
                    .ejNegativa()
                    .forEach(field -> all.add(new Formula.Jamforelse(fact.faktum() + "." + field, ">=", "0")));
            for (FactPattern none : negative) {
                if (none.kanVara(fact)) {
                    all.add(of(new Formula.Och(none.krav()), fact.faktum()).inte());
                }
            }
        }
        return all;
    }

    /** A formula with the condition's own fields called by their fact. */
    private static Formula of(Formula formula, String fact) {
        if (formula instanceof Formula.Och och) {
            return new Formula.Och(
                    och.delar().stream().map(one -> of(one, fact)).toList());
        }
        if (formula instanceof Formula.Eller eller) {
            return new Formula.Eller(
                    eller.delar().stream().map(one -> of(one, fact)).toList());
        }
        Formula.Jamforelse one = (Formula.Jamforelse) formula;
        return new Formula.Jamforelse(of(one.vanster(), fact), one.jamfor(), of(one.hoger(), fact));
    }

    private static String of(String name, String fact) {
        return name.startsWith(FactPattern.EGEN) ? fact + "." + name.substring(FactPattern.EGEN.length()) : name;
    }

    /** Whether the formulas from one on can hold together with what is known, trying every way. */
    private static boolean possible(List<Formula> formulas, int next, List<Formula.Jamforelse> known) {
        if (next == formulas.size()) {
            return Comparisons.mojlig(known);
        }
        Formula formula = formulas.get(next);
        if (formula instanceof Formula.Och och) {
            return possible(replaced(formulas, next, och.delar()), next, known);
        }
        if (formula instanceof Formula.Eller eller) {
            return Comparisons.mojlig(known)
                    && eller.delar().stream()
                            .anyMatch(part -> possible(replaced(formulas, next, List.of(part)), next, known));
        }
        List<Formula.Jamforelse> more = new ArrayList<>(known);
        more.add((Formula.Jamforelse) formula);
        return possible(formulas, next + 1, more);
    }

    private static List<Formula> replaced(List<Formula> formulas, int at, List<Formula> with) {
        List<Formula> all = new ArrayList<>(formulas.subList(0, at));
        all.addAll(with);
        all.addAll(formulas.subList(at + 1, formulas.size()));
        return all;
    }
}
