package se.finsam.rules.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which facts conditions ask for. */
final class Asked {
    private Asked() {}

    /** The facts that an expression names, in order. */
    static Set<String> of(Expression expression) {
        Set<String> facts = new LinkedHashSet<>();
        add(expression, facts);
        return facts;
    }

    /** Whether all parts of a condition ask for the same fact or facts, and for some. */
    static boolean one(Expression condition) {
        Set<String> facts = of(condition);
        if (facts.isEmpty()) {
            return false;
        }
        if (condition instanceof Expression.Joined joined) {
            for (Expression part : joined.parts()) {
                if (!of(part).equals(facts)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void add(Expression of, Set<String> facts) {
        if (of instanceof Expression.Fact fact) {
            facts.add(fact.name());
        } else if (of instanceof Expression.Field field) {
            facts.add(field.fact());
        } else if (of instanceof Expression.Comparison compare) {
            add(compare.left(), facts);
            add(compare.right(), facts);
        } else if (of instanceof Expression.Not not) {
            add(not.of(), facts);
        } else if (of instanceof Expression.Joined joined) {
            addAll(joined.parts(), facts);
        } else if (of instanceof Expression.Call call) {
            addAll(call.arguments(), facts);
        }
    }

    private static void addAll(List<Expression> parts, Set<String> facts) {
        for (Expression part : parts) {
            add(part, facts);
        }
    }

    /** The facts that a condition asks for, in order; not the question itself. */
    static Set<String> of(When when) {
        Set<String> facts = new LinkedHashSet<>();
        add(when, facts);
        return facts;
    }

    private static void add(When when, Set<String> facts) {
        if (when instanceof When.There there) {
            facts.add(there.fact());
        } else if (when instanceof When.Has has) {
            named(has.list(), facts);
        } else if (when instanceof When.Is is) {
            named(is.figure(), facts);
        } else if (when instanceof When.Compare compare) {
            named(compare.left().figure(), facts);
            named(compare.right().figure(), facts);
        } else if (when instanceof When.None none) {
            add(none.of(), facts);
        } else if (when instanceof When.All all) {
            all.parts().forEach(part -> add(part, facts));
        } else if (when instanceof When.Any any) {
            any.parts().forEach(part -> add(part, facts));
        }
    }

    private static void named(@org.jspecify.annotations.Nullable String figure, Set<String> facts) {
        String fact = fact(figure);
        if (!fact.isEmpty() && !fact.equals(RuleSheet.Fact.QUESTION)) {
            facts.add(fact);
        }
    }

    /** The fact of a field's name; empty where the name is a figure's, or null. */
    static String fact(@org.jspecify.annotations.Nullable String figure) {
        return figure == null || figure.indexOf('.') < 0 ? "" : figure.substring(0, figure.indexOf('.'));
    }

    /** The field of a field's name. */
    static String field(String figure) {
        return figure.substring(figure.indexOf('.') + 1);
    }
}
