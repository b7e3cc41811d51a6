package se.finsam.rules.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Nearest;

/** What the paths of an expression lead to. */
final class Paths {
    /** What {@code list[].key} is, until the function around it says what comes of it. */
    static final String EACH = "[]";

    private static final Map<String, Expression.From> STARTS = Map.of(
            "foregaende", Expression.From.PREVIOUS,
            "underlag", Expression.From.UNDERLAG,
            "objekt", Expression.From.OBJECT,
            "agare", Expression.From.OWNER);

    private final Scope scope;
    private Expression.@Nullable From rowFrom;
    private String rowList = "";

    Paths(Scope scope) {
        this.scope = scope;
    }

    /**
     * A path so far.
     *
     * @param at where its last step stands
     * @param path its keys, with dots; of a list's rows those after it
     * @param rows the rows that it has gone into; null where it has gone into none
     */
    record Path(int at, Expression.From from, String path, Expression.@Nullable Rows rows) {
        Path filtered(@Nullable Expression filter) {
            Expression.Rows all = java.util.Objects.requireNonNull(rows);
            return new Path(
                    at, from, "", new Expression.Rows(all.from(), all.list(), all.flagged(), filter, all.within()));
        }

        String list() {
            return rows == null ? "" : rows.list();
        }
    }

    /** Whether a name is a key of the rows at hand. */
    boolean ofRow(String name) {
        return rowFrom != null && scope.keys(Expression.From.ROW, rowList, "").contains(name);
    }

    /** Lets paths begin in the rows of a list. */
    void enter(Path path) {
        Expression.Rows rows = java.util.Objects.requireNonNull(path.rows());
        if (rowFrom != null) {
            throw new SlipException(path.at(), "en lista i en listas villkor");
        }
        rowFrom = rows.from();
        rowList = rows.list();
    }

    void leave() {
        rowFrom = null;
        rowList = "";
    }

    Path begin(Token first, Words words) {
        Expression.From start = STARTS.get(first.text());
        if (start != null) {
            if (start == Expression.From.OWNER && !scope.owned()) {
                throw new SlipException(first.at(), "det som kontrollen gäller hör inte till något annat");
            }
            return new Path(first.at(), start, "", null);
        }
        Expression.From from;
        if (rowFrom != null) {
            from = Expression.From.ROW;
        } else {
            from = scope.ofObject(first.text()) ? Expression.From.OBJECT : Expression.From.UNDERLAG;
        }
        TreeSet<String> own = new TreeSet<>(words.figures().keySet());
        own.addAll(words.facts().keySet());
        return known(new Path(first.at(), from, first.text(), null), first, own);
    }

    Path step(Path path, Token step) {
        String longer = path.path().isEmpty() ? step.text() : path.path() + "." + step.text();
        return known(new Path(step.at(), path.from(), longer, path.rows()), step, List.of());
    }

    /** Goes into the rows of the list that a path leads to. */
    Path rows(Path path, int at) {
        Optional<Scope.Known> known = lookup(path);
        if (known.isEmpty() || known.get().kind() != Kind.LISTA || known.get().texts()) {
            throw new SlipException(at, path.path() + " är ingen lista av rader");
        }
        if (path.from() == Expression.From.ROW) {
            throw new SlipException(
                    at,
                    path.path() + ": ett villkor på rader frågar inte radernas listor; skriv " + rowList + "[]."
                            + path.path() + "[villkor]");
        }
        Expression.Rows within = path.rows();
        String list = within == null ? path.path() : within.list() + EACH + "." + path.path();
        return new Path(
                at,
                path.from(),
                "",
                new Expression.Rows(path.from(), list, known.get().flagged(), null, within));
    }

    /** What a path that is at its end means where only its being there is asked: a value, a list, or a part with keys of its own. */
    Expression there(Path path) {
        boolean group = path.rows() == null && scope.group(path.from(), list(path), path.path());
        return group ? new Expression.Texts(path.from(), path.path(), false, List.of()) : end(path);
    }

    /** What a path that is at its end means. */
    Expression end(Path path) {
        Expression.Rows rows = path.rows();
        if (rows != null && path.path().isEmpty()) {
            return rows;
        }
        Optional<Scope.Known> known = lookup(path);
        if (known.isPresent() && known.get().texts() && rows == null) {
            return new Expression.Texts(
                    path.from(), path.path(), known.get().flagged(), known.get().codes());
        }
        if (known.isEmpty() || known.get().kind() == Kind.LISTA) {
            throw new SlipException(
                    path.at(),
                    (path.path().isEmpty() ? start(path.from()) : path.path())
                            + (known.isEmpty()
                                    ? " är inget värde för sig"
                                    : " är en lista; skriv antal(…[]) eller summa(…[].nyckel)"));
        }
        Expression.Key key = new Expression.Key(
                rows == null ? path.from() : Expression.From.ROW,
                path.path(),
                known.get().deniable(),
                known.get().kind());
        return rows == null ? key : new Expression.Call(EACH, List.of(rows, key), key.kind());
    }

    private static String start(Expression.From from) {
        return STARTS.entrySet().stream()
                .filter(one -> one.getValue() == from)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether a path leads to a list of texts. */
    boolean texts(Path path) {
        return path.rows() == null && lookup(path).map(Scope.Known::texts).orElse(false);
    }

    /** The codes that an expression can be, or that stand in it; empty where they are not known. */
    List<String> codes(Expression of) {
        if (of instanceof Expression.Key key) {
            return codes(key);
        }
        if (of instanceof Expression.Texts texts) {
            return texts.codes();
        }
        return of instanceof Expression.Call call && call.name().equals("part") ? scope.parts() : List.of();
    }

    /** The codes that a key can be, where they are closed. */
    List<String> codes(Expression.Key key) {
        return scope.key(key.from(), rowList, key.path())
                .map(Scope.Known::codes)
                .orElse(List.of());
    }

    private Optional<Scope.Known> lookup(Path path) {
        return path.path().isEmpty() ? Optional.empty() : scope.key(from(path), list(path), path.path());
    }

    private Expression.From from(Path path) {
        return path.rows() == null ? path.from() : Expression.From.ROW;
    }

    private String list(Path path) {
        return path.rows() == null ? rowList : path.list();
    }

    private Path known(Path path, Token step, Collection<String> figures) {
        int dot = path.path().lastIndexOf('.');
        String before = dot < 0 ? "" : path.path().substring(0, dot);
        Collection<String> keys = scope.keys(from(path), list(path), before);
        if (!keys.contains(step.text())) {
            TreeSet<String> all = new TreeSet<>(keys);
            all.addAll(figures);
            String meant = Nearest.to(step.text(), all)
                    .map(near -> "; menades " + near + "?")
                    .orElse("");
            String where = before.isEmpty() ? "" : before + " har ";
            throw new SlipException(
                    step.at(),
                    where
                            + (where.isEmpty() ? "det finns ingen nyckel och inget tal " : "ingen nyckel ")
                            + step.text()
                            + meant);
        }
        return path;
    }
}
