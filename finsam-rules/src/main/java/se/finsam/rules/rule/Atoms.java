package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;

/** The parts of a condition that have none, and what the whole is where those are known. */
public final class Atoms {
    private Atoms() {}

    /** What is known of the parts. */
    public interface Known {
        /** Whether a part holds. */
        Truth truth(When atom);
    }

    /** Adds those of a condition that are not there yet. */
    static void of(When condition, List<When> atoms) {
        if (condition instanceof When.All all) {
            all.parts().forEach(part -> of(part, atoms));
        } else if (condition instanceof When.Any any) {
            any.parts().forEach(part -> of(part, atoms));
        } else if (condition instanceof When.None none) {
            of(none.of(), atoms);
        } else if (!atoms.contains(condition)) {
            atoms.add(condition);
        }
    }

    /** A condition with each of its parts as the one of these that equals it: what is asked often is then found by identity. */
    static When shared(When condition, Map<When, When> atoms) {
        if (condition instanceof When.All all) {
            return new When.All(
                    all.parts().stream().map(part -> shared(part, atoms)).toList());
        }
        if (condition instanceof When.Any any) {
            return new When.Any(
                    any.parts().stream().map(part -> shared(part, atoms)).toList());
        }
        if (condition instanceof When.None none) {
            return new When.None(shared(none.of(), atoms));
        }
        return atoms.getOrDefault(condition, condition);
    }

    /** Whether a condition holds. */
    public static Truth truth(When condition, Known known) {
        if (condition instanceof When.All all) {
            return joined(all.parts(), Truth.NO, known);
        }
        if (condition instanceof When.Any any) {
            return joined(any.parts(), Truth.YES, known);
        }
        if (condition instanceof When.None none) {
            return turned(truth(none.of(), known));
        }
        return known.truth(condition);
    }

    private static Truth turned(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** One part decides; else, where one is unknown, so is the whole. */
    private static Truth joined(List<When> parts, Truth deciding, Known known) {
        Truth whole = deciding == Truth.NO ? Truth.YES : Truth.NO;
        for (When part : parts) {
            Truth one = truth(part, known);
            if (one == deciding) {
                return deciding;
            }
            whole = one == Truth.UNKNOWN ? one : whole;
        }
        return whole;
    }

    /** Adds the parts that leave a condition unknown; none of those in a part that is decided without them. */
    public static void open(When condition, Known known, List<When> open) {
        if (truth(condition, known) != Truth.UNKNOWN) {
            return;
        }
        if (condition instanceof When.All all) {
            all.parts().forEach(part -> open(part, known, open));
        } else if (condition instanceof When.Any any) {
            any.parts().forEach(part -> open(part, known, open));
        } else if (condition instanceof When.None none) {
            open(none.of(), known, open);
        } else {
            open.add(condition);
        }
    }
}
