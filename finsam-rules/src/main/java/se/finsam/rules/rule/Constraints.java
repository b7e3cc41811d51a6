package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes conditions as what a pattern of DRL asks of its fact. */
final class Constraints {
    /** What a pattern of the figures asks. */
    static final Constraints OF_FIGURES = new Constraints("");

    private final String fact;

    private Constraints(String fact) {
        this.fact = fact;
    }

    /** What a pattern of a fact asks. */
    static Constraints of(String fact) {
        return new Constraints(fact);
    }

    /** Each condition, by itself; those that only say that the fact is there are left out. */
    List<String> of(List<When> conditions) {
        List<String> all = new ArrayList<>();
        for (When condition : conditions) {
            if (!(condition instanceof When.There)) {
                all.add(text(condition));
            }
        }
        return all;
    }

    private String text(When when) {
        if (when instanceof When.Any any) {
            return joined(any.parts(), " || ");
        }
        if (when instanceof When.All all) {
            return joined(all.parts(), " && ");
        }
        if (when instanceof When.Is is) {
            return (field(is.figure()) ? name(is.figure()) : figure("ja", is.figure())) + " == " + is.yes();
        }
        if (when instanceof When.Exists exists) {
            return there(exists.figure()) + exists.there();
        }
        if (when instanceof When.Has has) {
            return name(has.list()) + (has.there() ? " contains " : " not contains ") + '"' + has.text() + '"';
        }
        if (when instanceof When.None none) {
            return text(turned(none.of()));
        }
        return comparison((When.Compare) when);
    }

    /** The opposite of a condition on facts that are there. */
    private static When turned(When when) {
        if (when instanceof When.All all) {
            return new When.Any(all.parts().stream().map(Constraints::turned).toList());
        }
        if (when instanceof When.Any any) {
            return new When.All(any.parts().stream().map(Constraints::turned).toList());
        }
        if (when instanceof When.Is is) {
            return new When.Is(is.figure(), !is.yes());
        }
        if (when instanceof When.Has has) {
            return new When.Has(has.list(), has.text(), !has.there());
        }
        if (when instanceof When.None none) {
            return none.of();
        }
        if (when instanceof When.Compare compare) {
            return new When.Compare(Hoist.turned(compare.sign()), compare.left(), compare.right(), compare.kind());
        }
        throw new IllegalArgumentException("no opposite: " + when);
    }

    private String joined(List<When> parts, String with) {
        List<String> all = new ArrayList<>();
        for (When part : parts) {
            String one = text(part);
            boolean several = part instanceof When.All || part instanceof When.Any || one.contains("&&");
            all.add(several ? "( " + one + " )" : one);
        }
        return String.join(with, all);
    }

    /** A figure without a value is equal to nothing, and differs from nothing either; Drools' null is and does. */
    private String comparison(When.Compare compare) {
        String sign = compare.sign().equals("=") ? "==" : compare.sign();
        String both = term(compare.left(), compare.kind()) + " " + sign + " " + term(compare.right(), compare.kind());
        String left = named(compare.left());
        String right = named(compare.right());
        boolean same = sign.equals("==") && left != null && right != null;
        if (!sign.equals("!=") && !same) {
            return both;
        }
        List<String> all = new ArrayList<>();
        if (left != null) {
            all.add(there(left) + true);
        }
        if (right != null && !same) {
            all.add(there(right) + true);
        }
        all.add(both);
        return String.join(" && ", all);
    }

    /** The figure of a side; null for a fact's field, which always has a value, and for what stands there. */
    private static @Nullable String named(When.Term term) {
        String figure = term.figure();
        return figure == null || field(figure) ? null : figure;
    }

    private String there(String figure) {
        return figure("finns", figure) + " == ";
    }

    private String term(When.Term term, Kind kind) {
        if (term.number() != null) {
            return term.number().toPlainString();
        }
        if (term.text() != null) {
            return '"' + term.text() + '"';
        }
        String figure = java.util.Objects.requireNonNull(term.figure());
        return field(figure) ? name(figure) : figure(accessor(kind), figure);
    }

    private static String accessor(Kind kind) {
        return kind == Kind.DAG ? "dag" : kind.text() ? "kod" : "tal";
    }

    private String figure(String accessor, String figure) {
        return (fact.isEmpty() ? "" : "$tal.") + accessor + "(\"" + figure + "\")";
    }

    private String name(String field) {
        return Asked.fact(field).equals(fact) ? Asked.field(field) : "$" + field;
    }

    private static boolean field(String figure) {
        return !Asked.fact(figure).isEmpty();
    }
}
