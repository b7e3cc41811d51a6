package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a variant's expressions and conditions name. */
public final class Uses {
    /** The functions that look names up among the medlemmar. */
    private static final Set<String> OF_MEMBERS =
            Set.of("medlem", "part", "medlemsnamn", "kallad", "forbundet", "parter", "namndaParter");

    /** The functions that can do without what they name. */
    private static final Set<String> ASKS = Set.of("finns", "visst", "sanna");

    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> figures = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<Expression.Key> asked = new LinkedHashSet<>();
    private final Set<Expression.Key> keys = new LinkedHashSet<>();
    private final List<Listed> rows = new ArrayList<>();

    /** A list, and a key of its rows; an empty one where the list itself is meant. */
    private record Listed(Expression.Rows list, String key) {}

    private Uses() {}

    /** What a variant names. */
    public static Uses of(RuleSheet.Variant variant) {
        Uses uses = new Uses();
        for (RuleSheet.Figure figure : variant.figures().values()) {
            uses.expression(figure.of(), true);
        }
        List<When> atoms = new ArrayList<>();
        for (RuleSheet.Rule rule : variant.rules()) {
            Atoms.of(rule.when(), atoms);
        }
        for (When atom : atoms) {
            RuleSheet.Figure asked =
                    atom instanceof When.Exists exists ? variant.figures().get(exists.figure()) : null;
            if (asked != null && asked.of() instanceof Expression.Key key) {
                uses.asked.add(key);
            }
            uses.figures.addAll(Worlds.named(atom));
            uses.facts.addAll(Asked.of(atom));
        }
        return uses;
    }

    /** The parameters, by id. */
    public Set<String> parameters() {
        return parameters;
    }

    /** The figures that conditions and other figures name. */
    public Set<String> figures() {
        return figures;
    }

    /** The facts that conditions ask for, by the names that the sheet has for them. */
    public Set<String> facts() {
        return facts;
    }

    /**
     * The keys of this year that must be there, as a control says what it needs; not those that an expression can do without,
     * nor those that a condition asks whether they are there.
     *
     * @param prefix what stands before a key of the object at hand
     * @param owner what stands before a key of what that belongs to
     */
    public Set<String> keys(String prefix, String owner) {
        Set<String> all = new LinkedHashSet<>();
        for (Expression.Key key : keys) {
            if (asked.contains(key)) {
                continue;
            }
            if (key.from() == Expression.From.OBJECT) {
                all.add(prefix + key.path());
            } else if (key.from() == Expression.From.OWNER) {
                all.add(owner + key.path());
            } else if (key.from() == Expression.From.UNDERLAG) {
                all.add(key.path());
            }
        }
        for (Listed one : rows) {
            if (one.list().from() != Expression.From.PREVIOUS) {
                String list =
                        before(one.list().from(), prefix, owner) + one.list().list();
                all.add(one.key().isEmpty() ? list : list + "[]." + one.key());
            }
        }
        return all;
    }

    private static String before(Expression.From from, String prefix, String owner) {
        return switch (from) {
            case OBJECT -> prefix;
            case OWNER -> owner;
            case UNDERLAG, PREVIOUS, ROW -> "";
        };
    }

    private void expression(Expression of, boolean needed) {
        if (of instanceof Expression.Figure figure) {
            figures.add(figure.name());
        } else if (of instanceof Expression.Key key) {
            if (needed) {
                keys.add(key);
            }
        } else if (of instanceof Expression.Texts texts) {
            if (needed) {
                keys.add(new Expression.Key(texts.from(), texts.path(), false, Kind.LISTA));
            }
        } else if (of instanceof Expression.Parameter parameter) {
            parameters.add(parameter.id());
        } else if (of instanceof Expression.Arithmetic arithmetic) {
            expression(arithmetic.left(), needed);
            expression(arithmetic.right(), needed);
        } else if (of instanceof Expression.Comparison comparison) {
            expression(comparison.left(), needed);
            expression(comparison.right(), needed);
        } else if (of instanceof Expression.Joined joined) {
            joined.parts().forEach(part -> expression(part, needed));
        } else if (of instanceof Expression.Not not) {
            expression(not.of(), needed);
        } else if (of instanceof Expression.Else other) {
            expression(other.first(), false);
            expression(other.otherwise(), needed);
        } else if (of instanceof Expression.Rows list) {
            rows(list, "", needed, needed);
        } else if (of instanceof Expression.Call call) {
            call(call, needed);
        }
    }

    private void call(Expression.Call call, boolean needed) {
        List<Expression> given = call.arguments();
        parameters.addAll(Functions.parameters(call.name()));
        if (needed && OF_MEMBERS.contains(call.name())) {
            keys.add(new Expression.Key(Expression.From.UNDERLAG, "forbund.medlemmar", false, Kind.LISTA));
        }
        if (given.size() > 1
                && given.get(0) instanceof Expression.Rows list
                && given.get(1) instanceof Expression.Key key) {
            // The value of one row is asked of no other.
            boolean one = call.name().equals("varde") && list.filter() != null;
            rows(list, one ? "" : key.path(), needed, needed && !one);
            return;
        }
        boolean asks = ASKS.contains(call.name());
        boolean decides = call.name().equals("nagon") || call.name().equals("alla");
        if (decides && given.get(0) instanceof Expression.Rows list) {
            // One row can decide, whatever the others lack.
            rows(list, "", needed, false);
            return;
        }
        given.forEach(one -> expression(one, needed && !asks));
    }

    private void rows(Expression.Rows list, String key, boolean needed, boolean filterNeeded) {
        if (needed) {
            rows.add(new Listed(list, key));
        }
        if (list.within() != null) {
            rows(list.within(), "", false, filterNeeded);
        }
        if (list.filter() != null) {
            Uses inside = new Uses();
            inside.expression(list.filter(), filterNeeded);
            parameters.addAll(inside.parameters);
            figures.addAll(inside.figures);
            for (Expression.Key one : inside.keys) {
                if (one.from() == Expression.From.ROW) {
                    rows.add(new Listed(list, one.path()));
                } else {
                    keys.add(one);
                }
            }
        }
    }
}
