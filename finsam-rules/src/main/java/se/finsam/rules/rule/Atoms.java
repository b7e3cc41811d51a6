package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;

/** The parts of a condition that have none, and what the whole is where those are known. */
final class Atoms {
    private Atoms() {}

    /** Adds those of a condition that are not there yet. */
    static void of(Condition condition, List<Condition> atoms) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> of(part, atoms));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> of(part, atoms));
        } else if (!atoms.contains(condition)) {
            atoms.add(condition);
        }
    }

    /** Whether a condition holds. */
    static Truth truth(Condition condition, Map<Condition, Truth> atoms) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), Truth.NO, atoms);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), Truth.YES, atoms);
        }
        return java.util.Objects.requireNonNull(atoms.get(condition));
    }

    /** One part decides; else, where one is unknown, so is the whole. */
    private static Truth joined(List<Condition> parts, Truth deciding, Map<Condition, Truth> atoms) {
        Truth whole = deciding == Truth.NO ? Truth.YES : Truth.NO;
        for (Condition part : parts) {
            Truth one = truth(part, atoms);
            if (one == deciding) {
                return deciding;
            }
            whole = one == Truth.UNKNOWN ? one : whole;
        }
        return whole;
    }
}
