package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether rules can hold together for one object. It answers no only where it can show it: by comparisons that contradict
 * each other, by a fact that one asks for and another asks that there be none of, or by facts that never go together.
 */
final class Forening {
    private final List<Monster> positive = new ArrayList<>();
    private final List<Monster> negative = new ArrayList<>();

    private Forening(List<Regelvillkor> rules) {
        for (Regelvillkor rule : rules) {
            for (Monster pattern : rule.monster()) {
                (pattern.nekat() ? negative : positive).add(pattern);
            }
        }
    }

    /** Whether nothing shows that the rules cannot all hold. */
    static boolean mojlig(Regelvillkor... rules) {
        Forening together = new Forening(Arrays.asList(rules));
        return together.factsGoTogether() && possible(together.formulas(), 0, new ArrayList<>());
    }

    private boolean factsGoTogether() {
        for (Monster one : positive) {
            for (Monster other : positive) {
                if (excluded(one.slag(), one, other)) {
                    return false;
                }
            }
            List<Faktaslag> needed = one.slag().forutsatter();
            if (!needed.isEmpty() && needed.stream().allMatch(kind -> refuted(kind, one))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact of a kind, of the same object as {@code of}, is never there together with another. */
    private static boolean excluded(Faktaslag kind, Monster of, Monster other) {
        return kind.utesluter(other.slag()) && object(of).equals(object(other));
    }

    private static String object(Monster pattern) {
        return pattern.nycklar().getOrDefault("objekt", pattern.slag().harObjekt() ? "?" + pattern : "\"\"");
    }

    private boolean refuted(Faktaslag kind, Monster by) {
        return negative.stream()
                        .anyMatch(
                                none -> none.slag().equals(kind) && none.krav().isEmpty())
                || positive.stream().anyMatch(other -> excluded(kind, by, other));
    }

    /** All that must hold: what is asked of each fact, and that none of them is one that there must be none of. */
    private List<Formel> formulas() {
        List<Formel> all = new ArrayList<>();
        for (Monster fact : positive) {
            fact.krav().forEach(one -> all.add(of(one, fact.faktum())));
            // Keys that the control's kind of object settles stand in no constraint.
            fact.nycklar()
                    .forEach((key, value) -> all.add(new Formel.Jamforelse(fact.faktum() + "." + key, "==", value)));
            fact.slag()
                    .ejNegativa()
                    .forEach(field -> all.add(new Formel.Jamforelse(fact.faktum() + "." + field, ">=", "0")));
            for (Monster none : negative) {
                if (none.kanVara(fact)) {
                    all.add(of(new Formel.Och(none.krav()), fact.faktum()).inte());
                }
            }
        }
        return all;
    }

    /** A formula with the condition's own fields called by their fact. */
    private static Formel of(Formel formula, String fact) {
        if (formula instanceof Formel.Och och) {
            return new Formel.Och(och.delar().stream().map(one -> of(one, fact)).toList());
        }
        if (formula instanceof Formel.Eller eller) {
            return new Formel.Eller(
                    eller.delar().stream().map(one -> of(one, fact)).toList());
        }
        Formel.Jamforelse one = (Formel.Jamforelse) formula;
        return new Formel.Jamforelse(of(one.vanster(), fact), one.jamfor(), of(one.hoger(), fact));
    }

    private static String of(String name, String fact) {
        return name.startsWith(Monster.EGEN) ? fact + "." + name.substring(Monster.EGEN.length()) : name;
    }

    /** Whether the formulas from one on can hold together with what is known, trying every way. */
    private static boolean possible(List<Formel> formulas, int next, List<Formel.Jamforelse> known) {
        if (next == formulas.size()) {
            return Ordning.mojlig(known);
        }
        Formel formula = formulas.get(next);
        if (formula instanceof Formel.Och och) {
            return possible(replaced(formulas, next, och.delar()), next, known);
        }
        if (formula instanceof Formel.Eller eller) {
            return Ordning.mojlig(known)
                    && eller.delar().stream()
                            .anyMatch(part -> possible(replaced(formulas, next, List.of(part)), next, known));
        }
        List<Formel.Jamforelse> more = new ArrayList<>(known);
        more.add((Formel.Jamforelse) formula);
        return possible(formulas, next + 1, more);
    }

    private static List<Formel> replaced(List<Formel> formulas, int at, List<Formel> with) {
        List<Formel> all = new ArrayList<>(formulas.subList(0, at));
        all.addAll(with);
        all.addAll(formulas.subList(at + 1, formulas.size()));
        return all;
    }
}
