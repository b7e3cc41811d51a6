package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.source.Nearest;

/** Reads the calls of an expression's functions: what each is given, and what it gives. */
final class CallReader {
    private static final int MOST_DECIMALS = 10;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    private final Cursor cursor;
    private final Scope scope;
    private final ExpressionReader expressions;

    CallReader(Cursor cursor, Scope scope, ExpressionReader expressions) {
        this.cursor = cursor;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** The call of a function whose name and bracket have been read. */
    Expression read(Token name) {
        switch (name.text()) {
            case "parameter" -> {
                Expression.Parameter parameter = parameter();
                cursor.expect(")");
                return parameter;
            }
            case "sistaDag" -> {
                return lastDay(name);
            }
            case "avrunda" -> {
                return rounded(name);
            }
            case "nekad" -> {
                Expression of = expressions.either();
                cursor.expect(")");
                if (!(of instanceof Expression.Key key) || !key.deniable()) {
                    throw new SlipException(name.at(), "nekad tar en nyckel som kan vara en dag eller false");
                }
                return new Expression.Call("nekad", List.of(of), Kind.JANEJ);
            }
            case "tomt" -> {
                Expression of = expressions.either();
                cursor.expect(")");
                if (!(of instanceof Expression.Figure)) {
                    throw new SlipException(name.at(), "tomt tar ett tal ur rakna, vid dess namn");
                }
                return new Expression.Call("tomt", List.of(of), Kind.JANEJ);
            }
            case "finns" -> {
                return there(name);
            }
            case "texter" -> {
                return texts(name);
            }
            case "om", "visst", "sanna" -> {
                return Choices.call(name, arguments());
            }
            default -> {
                return ListFunctions.NAMES.contains(name.text()) ? ofRows(name) : plain(name);
            }
        }
    }

    private Expression plain(Token name) {
        if (!Functions.plain(name.text())) {
            String meant = Nearest.to(name.text(), Functions.names())
                    .map(near -> "; menades " + near + "?")
                    .orElse("; väntade en av " + String.join(", ", Functions.names()));
            throw new SlipException(name.at(), "det finns ingen funktion " + name.text() + meant);
        }
        return Functions.call(name, arguments());
    }

    /** What stands between the brackets, with commas between. */
    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>(List.of(expressions.either()));
        while (cursor.sign(",")) {
            cursor.take();
            arguments.add(expressions.either());
        }
        cursor.expect(")");
        return arguments;
    }

    private Expression lastDay(Token name) {
        Token first = cursor.next();
        Expression.Parameter parameter = parameter();
        List<Expression> arguments = new ArrayList<>(List.of(parameter));
        if (cursor.sign(",")) {
            cursor.take();
            arguments.add(expressions.either());
        }
        cursor.expect(")");
        boolean from = arguments.size() == 2;
        boolean fits =
                from ? parameter.kind().number() && arguments.get(1).kind() == Kind.DAG : parameter.kind() == Kind.DAG;
        if (!fits) {
            throw new SlipException(
                    first.at(),
                    name.text()
                            + " tar en parameter som är en dag, eller en som är ett antal dagar och en dag att räkna från");
        }
        return new Expression.Call(name.text(), List.copyOf(arguments), Kind.DAG);
    }

    private Expression rounded(Token name) {
        Expression of = expressions.either();
        cursor.expect(",");
        Token decimals = cursor.take();
        boolean whole = decimals.kind() == Token.Kind.NUMBER && decimals.text().matches("[0-9]{1,2}");
        cursor.expect(")");
        if (!of.kind().number() || !whole || Integer.parseInt(decimals.text()) > MOST_DECIMALS) {
            throw new SlipException(name.at(), "avrunda tar ett tal och ett antal decimaler, 0–" + MOST_DECIMALS);
        }
        return new Expression.Call(
                "avrunda",
                List.of(of, new Expression.Numeral(ExpressionReader.decimal(decimals), Kind.ANTAL)),
                of.kind());
    }

    private Expression.Parameter parameter() {
        Token first = cursor.next();
        StringBuilder id = new StringBuilder();
        while (cursor.next().kind() == Token.Kind.NAME
                || cursor.next().kind() == Token.Kind.NUMBER
                || cursor.sign("-")) {
            id.append(cursor.take().text());
        }
        Kind kind = scope.parameter(id.toString()).orElse(null);
        if (kind == null) {
            String meant = Nearest.to(id.toString(), scope.parameters())
                    .map(near -> "; menades " + near + "?")
                    .orElse("");
            throw new SlipException(first.at(), "det finns ingen parameter " + id + " att räkna med" + meant);
        }
        return new Expression.Parameter(id.toString(), kind);
    }

    /** What stands between the brackets of a function of lists. */
    private Expression ofRows(Token name) {
        Token first = cursor.next();
        if (first.kind() != Token.Kind.NAME) {
            throw cursor.unexpected("en lista, som insatser[]");
        }
        cursor.take();
        Expression of = expressions.path(first);
        cursor.expect(")");
        return ListFunctions.call(name, first, of);
    }

    /** A text of each row, with places for its keys: {@code texter(forbund.medlemmar[villkor], "{namn} ({region})")}. */
    private Expression texts(Token name) {
        Token first = cursor.take();
        Expression of = first.kind() == Token.Kind.NAME ? expressions.path(first) : null;
        if (!(of instanceof Expression.Rows rows)) {
            throw new SlipException(name.at(), "texter tar en lista och en text: texter(lista[villkor], \"{nyckel}\")");
        }
        cursor.expect(",");
        Token template = cursor.next();
        if (template.kind() != Token.Kind.TEXT) {
            throw cursor.unexpected("en text i citattecken");
        }
        cursor.take();
        List<Expression> given = new ArrayList<>(List.of(rows, new Expression.Quoted(template.text(), Kind.TEXT)));
        Matcher place = PLACE.matcher(template.text());
        while (place.find()) {
            String key = place.group(1);
            Scope.Known known = scope.key(Expression.From.ROW, rows.list(), key).orElse(null);
            if (known == null || known.kind() == Kind.LISTA) {
                throw new SlipException(template.at(), rows.list() + " har inget värde " + key + " i en rad");
            }
            given.add(new Expression.Key(Expression.From.ROW, key, known.deniable(), known.kind()));
        }
        cursor.expect(")");
        return new Expression.Call("texter", List.copyOf(given), Kind.LISTA);
    }

    /** Whether a value, or a list, is there. */
    private Expression there(Token name) {
        Token first = cursor.next();
        if (first.kind() != Token.Kind.NAME || cursor.call()) {
            return plain(name);
        }
        cursor.take();
        Expression of = expressions.path(first, true);
        if (cursor.sign(")") && (of instanceof Expression.Texts || ListFunctions.all(of))) {
            cursor.take();
            return new Expression.Call("finns", List.of(of), Kind.JANEJ);
        }
        List<Expression> arguments = List.of(of);
        cursor.expect(")");
        return Functions.call(name, arguments);
    }
}
