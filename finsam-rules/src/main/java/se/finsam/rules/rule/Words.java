package se.finsam.rules.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Nearest;

/**
 * What a sheet's own names mean, while it is read.
 *
 * @param figures the figures so far, by name
 * @param codes the codes that those can be, where they are closed
 * @param facts the facts that conditions can ask for, by name
 */
record Words(Map<String, Kind> figures, Map<String, List<String>> codes, Map<String, RuleSheet.Fact> facts) {
    /** Those of a sheet with facts, and no figures yet. */
    static Words with(Map<String, RuleSheet.Fact> facts) {
        return new Words(new LinkedHashMap<>(), new LinkedHashMap<>(), facts);
    }

    /**
     * Refuses a code that another value cannot be.
     *
     * @param at where the code stands
     */
    void code(Expression one, Expression other, int at, Paths paths) {
        if (!(other instanceof Expression.Quoted said)) {
            return;
        }
        List<String> known = List.of();
        if (one instanceof Expression.Figure figure) {
            known = codes.getOrDefault(figure.name(), List.of());
        } else if (one instanceof Expression.Key key) {
            known = paths.codes(key);
        } else if (one instanceof Expression.Field field) {
            known = codes(field);
        } else {
            known = paths.codes(one);
        }
        if (!known.isEmpty() && !known.contains(said.text())) {
            String meant = Nearest.code(said.text(), known)
                    .map(near -> "; menades " + near + "?")
                    .orElse("");
            throw new SlipException(at, "\"" + said.text() + "\" är ingen av " + String.join(", ", known) + meant);
        }
    }

    /** The codes that a field can be; empty where they are not known. */
    private List<String> codes(Expression.Field field) {
        RuleSheet.Fact fact = java.util.Objects.requireNonNull(facts.get(field.fact()));
        return fact.kind().codes().getOrDefault(field.field(), List.of());
    }

    /** A fact, or a field of it, whose name has been read; null where the name is no fact's. */
    @Nullable Expression fact(Token name, Cursor cursor) {
        RuleSheet.Fact fact = facts.get(name.text());
        if (fact == null) {
            return null;
        }
        if (!cursor.sign(".")) {
            return new Expression.Fact(fact.name());
        }
        cursor.take();
        Token field = cursor.next();
        if (field.kind() != Token.Kind.NAME) {
            throw cursor.unexpected("ett fält efter punkten");
        }
        cursor.take();
        Kind kind = fact.kind().fields().get(field.text());
        if (kind == null) {
            throw new SlipException(
                    field.at(),
                    fact.kind().name() + " har inget fält " + field.text()
                            + FactReader.meant(
                                    field.text(), fact.kind().fields().keySet()));
        }
        return new Expression.Field(fact.name(), field.text(), kind);
    }
}
