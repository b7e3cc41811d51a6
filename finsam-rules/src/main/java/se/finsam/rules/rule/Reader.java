package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Nearest;

/** Reads one expression, word by word, and types it. What it does not understand it refuses; it guesses nothing. */
final class Reader {
    /** The only numbers that are no limit: nothing, and one. */
    private static final List<BigDecimal> PLAIN = List.of(BigDecimal.ZERO, BigDecimal.ONE);

    private static final int MOST_DECIMALS = 10;

    /** The language's own words, which nothing else can be called. */
    static final List<String> TAKEN =
            List.of("och", "eller", "inte", "i", "ja", "nej", "annars", "underlag", "foregaende", "objekt", "saknas");

    private final Scope scope;
    private final Map<String, Kind> figures;
    private final Map<String, List<String>> codes;
    private final List<Word> words;
    private final Paths paths;
    private int at;

    private Reader(String text, Scope scope, Map<String, Kind> figures, Map<String, List<String>> codes) {
        this.scope = scope;
        this.figures = figures;
        this.codes = codes;
        this.words = Words.of(text);
        this.paths = new Paths(scope);
    }

    /**
     * An expression.
     *
     * @param figures the figures that it may name
     * @param codes the codes that those can be, where they are closed
     * @throws SlipException where it is none
     */
    static Expression read(String text, Scope scope, Map<String, Kind> figures, Map<String, List<String>> codes) {
        Reader reader = new Reader(text, scope, figures, codes);
        Expression read = reader.either();
        if (reader.word().kind() != Word.Kind.END) {
            throw reader.unexpected("och, eller, en jämförelse eller uttryckets slut");
        }
        return read;
    }

    private Expression either() {
        Expression first = both();
        List<Expression> parts = new ArrayList<>(List.of(first));
        while (name("eller")) {
            Word sign = words.get(at++);
            Expression next = both();
            boolean conditions = first.kind() == Kind.JANEJ && next.kind() == Kind.JANEJ;
            if (!conditions) {
                parts.set(0, otherwise(parts.get(0), next, sign.at()));
                first = parts.get(0);
            } else {
                parts.add(next);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Joined(false, List.copyOf(parts));
    }

    private static Expression otherwise(Expression first, Expression other, int at) {
        if (!first.kind().fits(other.kind())) {
            throw new SlipException(
                    at, first.kind().word() + " eller " + other.kind().word() + ": inte av samma slag");
        }
        return new Expression.Else(first, other, first.kind() == Kind.TAL ? other.kind() : first.kind());
    }

    private Expression both() {
        List<Expression> parts = new ArrayList<>(List.of(led()));
        while (name("och")) {
            Word sign = words.get(at++);
            parts.add(condition(led(), sign.at()));
            parts.set(0, condition(parts.get(0), sign.at()));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Joined(true, List.copyOf(parts));
    }

    private static Expression condition(Expression one, int at) {
        if (one.kind() != Kind.JANEJ) {
            throw new SlipException(
                    at,
                    "väntade ett villkor på var sida om och, inte " + one.kind().word());
        }
        return one;
    }

    private Expression led() {
        if (name("inte")) {
            Word sign = words.get(at++);
            Expression of = led();
            if (of.kind() != Kind.JANEJ) {
                throw new SlipException(
                        sign.at(),
                        "väntade ett villkor efter inte, inte " + of.kind().word());
            }
            return new Expression.Not(of);
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        Word sign = word();
        boolean member = name("i");
        boolean compares = sign.kind() == Word.Kind.SIGN
                && List.of("=", "!=", "<", "<=", ">", ">=").contains(sign.text());
        if (!member && !compares) {
            return left;
        }
        at++;
        Word second = word();
        Expression right = sum();
        if (member) {
            if (!left.kind().text() || right.kind() != Kind.LISTA || !(right instanceof Expression.Parameter)) {
                throw new SlipException(sign.at(), "väntade en text eller kod i parameter(id) vars värde är koder");
            }
            return new Expression.Comparison("i", left, right);
        }
        if (right instanceof Expression.YesNo answer && left instanceof Expression.Key key && key.deniable()) {
            return denied(key, answer, sign, second);
        }
        Kinds.compared(sign.text(), left.kind(), right.kind(), sign.at());
        code(left, right, second.at());
        code(right, left, sign.at());
        return new Expression.Comparison(sign.text(), left, right);
    }

    private static Expression denied(Expression.Key key, Expression.YesNo answer, Word sign, Word second) {
        if (answer.value() || !sign.text().equals("=")) {
            throw new SlipException(second.at(), key.path() + " tar en dag, eller nej; väntade = nej");
        }
        return new Expression.Call("nekad", List.of(key), Kind.JANEJ);
    }

    private void code(Expression one, Expression other, int at) {
        if (!(other instanceof Expression.Quoted said)) {
            return;
        }
        List<String> known = List.of();
        if (one instanceof Expression.Figure figure) {
            known = codes.getOrDefault(figure.name(), List.of());
        } else if (one instanceof Expression.Key key) {
            known = paths.codes(key);
        }
        if (!known.isEmpty() && !known.contains(said.text())) {
            String meant = Nearest.code(said.text(), known)
                    .map(near -> "; menades " + near + "?")
                    .orElse("");
            throw new SlipException(at, "\"" + said.text() + "\" är ingen av " + String.join(", ", known) + meant);
        }
    }

    private Expression sum() {
        Expression left = product();
        while (sign("+") || sign("-")) {
            Word sign = words.get(at++);
            Expression right = product();
            char which = sign.text().charAt(0);
            left = new Expression.Arithmetic(which, left, right, Kinds.of(which, left.kind(), right.kind(), sign.at()));
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (sign("*") || sign("/")) {
            Word sign = words.get(at++);
            Expression right = factor();
            char which = sign.text().charAt(0);
            left = new Expression.Arithmetic(which, left, right, Kinds.of(which, left.kind(), right.kind(), sign.at()));
        }
        return left;
    }

    private Expression factor() {
        if (sign("-")) {
            Word sign = words.get(at++);
            Expression of = factor();
            return new Expression.Arithmetic(
                    '-',
                    new Expression.Numeral(BigDecimal.ZERO, Kind.TAL),
                    of,
                    Kinds.of('-', Kind.TAL, of.kind(), sign.at()));
        }
        return primary();
    }

    private Expression primary() {
        Word word = word();
        if (sign("(")) {
            at++;
            Expression inside = either();
            expect(")");
            return inside;
        }
        return switch (word.kind()) {
            case NUMBER -> number(word);
            case TEXT -> {
                at++;
                yield new Expression.Quoted(word.text(), Kind.TEXT);
            }
            case DAY -> day(word);
            case NAME -> named(word);
            default -> throw unexpected("ett värde");
        };
    }

    private Expression number(Word word) {
        at++;
        BigDecimal value = decimal(word);
        if (PLAIN.stream().noneMatch(plain -> plain.compareTo(value) == 0)) {
            throw new SlipException(
                    word.at(),
                    "talet " + word.text()
                            + " är en gräns; den hör hemma i parametrar/, med dag och källa: parameter(id)");
        }
        return new Expression.Numeral(value, Kind.TAL);
    }

    private static BigDecimal decimal(Word word) {
        try {
            return new BigDecimal(word.text());
        } catch (NumberFormatException e) {
            throw new SlipException(word.at(), word.text() + " är inget tal; skriv decimaler med punkt");
        }
    }

    private Expression day(Word word) {
        at++;
        try {
            return new Expression.Day(LocalDate.parse(word.text()));
        } catch (DateTimeException e) {
            throw new SlipException(word.at(), word.text() + " är ingen dag i kalendern");
        }
    }

    private Expression named(Word word) {
        at++;
        if (word.text().equals("ja") || word.text().equals("nej")) {
            return new Expression.YesNo(word.text().equals("ja"));
        }
        if (sign("(")) {
            at++;
            return function(word);
        }
        Expression value = path(word);
        boolean each = value instanceof Expression.Call call && call.name().equals(Paths.EACH);
        if (each || value instanceof Expression.Rows) {
            throw new SlipException(word.at(), word.text() + " är en lista; skriv antal(…) eller summa(…)");
        }
        return value;
    }

    private Expression function(Word name) {
        switch (name.text()) {
            case "parameter" -> {
                Expression.Parameter parameter = parameter();
                expect(")");
                return parameter;
            }
            case "sistaDag" -> {
                return lastDay(name);
            }
            case "avrunda" -> {
                return rounded(name);
            }
            case "nekad" -> {
                Expression of = either();
                expect(")");
                if (!(of instanceof Expression.Key key) || !key.deniable()) {
                    throw new SlipException(name.at(), "nekad tar en nyckel som kan vara en dag eller false");
                }
                return new Expression.Call("nekad", List.of(of), Kind.JANEJ);
            }
            case "summa", "antal" -> {
                return ofRows(name);
            }
            default -> {
                return plain(name);
            }
        }
    }

    private Expression plain(Word name) {
        if (!Functions.plain(name.text())) {
            String meant = Nearest.to(name.text(), Functions.names())
                    .map(near -> "; menades " + near + "?")
                    .orElse("; väntade en av " + String.join(", ", Functions.names()));
            throw new SlipException(name.at(), "det finns ingen funktion " + name.text() + meant);
        }
        List<Expression> arguments = new ArrayList<>(List.of(either()));
        while (sign(",")) {
            at++;
            arguments.add(either());
        }
        expect(")");
        return Functions.call(name, arguments);
    }

    private Expression lastDay(Word name) {
        Word first = word();
        Expression.Parameter parameter = parameter();
        List<Expression> arguments = new ArrayList<>(List.of(parameter));
        if (sign(",")) {
            at++;
            arguments.add(either());
        }
        expect(")");
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

    private Expression rounded(Word name) {
        Expression of = either();
        expect(",");
        Word decimals = words.get(at++);
        boolean whole = decimals.kind() == Word.Kind.NUMBER && decimals.text().matches("[0-9]{1,2}");
        expect(")");
        if (!of.kind().number() || !whole || Integer.parseInt(decimals.text()) > MOST_DECIMALS) {
            throw new SlipException(name.at(), "avrunda tar ett tal och ett antal decimaler, 0–" + MOST_DECIMALS);
        }
        return new Expression.Call(
                "avrunda", List.of(of, new Expression.Numeral(decimal(decimals), Kind.ANTAL)), of.kind());
    }

    private Expression.Parameter parameter() {
        Word first = word();
        StringBuilder id = new StringBuilder();
        while (word().kind() == Word.Kind.NAME || word().kind() == Word.Kind.NUMBER || sign("-")) {
            id.append(words.get(at++).text());
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

    /** What is summed or counted: {@code kostnader[grupp = "Administration"].belopp}. */
    private Expression ofRows(Word name) {
        Word first = word();
        if (first.kind() != Word.Kind.NAME) {
            throw unexpected("en lista, som insatser[]");
        }
        at++;
        Expression of = path(first);
        expect(")");
        boolean summed = name.text().equals("summa");
        if (of instanceof Expression.Call rows && rows.name().equals(Paths.EACH)) {
            Kind kind = rows.arguments().get(1).kind();
            if (summed && kind.number()) {
                return new Expression.Call("summa", rows.arguments(), kind);
            }
            throw new SlipException(
                    first.at(), summed ? kind.word() + " kan inte summeras" : "antal tar en lista utan nyckel efter");
        }
        if (of instanceof Expression.Rows && !summed) {
            return new Expression.Call("antal", List.of(of), Kind.ANTAL);
        }
        throw new SlipException(
                first.at(), name.text() + " tar en lista: " + (summed ? "summa(lista[].nyckel)" : "antal(lista[])"));
    }

    /** A path that begins with a word: a figure, a key, or rows of a list. */
    private Expression path(Word first) {
        Kind figure = sign(".") || sign("[") || paths.ofRow(first.text()) ? null : figures.get(first.text());
        if (figure != null) {
            return new Expression.Figure(first.text(), figure);
        }
        Paths.Path path = paths.begin(first, figures);
        while (true) {
            if (sign(".")) {
                at++;
                Word step = word();
                if (step.kind() != Word.Kind.NAME) {
                    throw unexpected("en nyckel efter punkten");
                }
                at++;
                path = paths.step(path, step);
            } else if (sign("[")) {
                Word bracket = words.get(at++);
                path = paths.rows(path, bracket.at());
                Expression filter = sign("]") ? null : filter(path, bracket);
                expect("]");
                path = path.filtered(filter);
            } else {
                return paths.end(path);
            }
        }
    }

    private @Nullable Expression filter(Paths.Path path, Word bracket) {
        paths.enter(path);
        Expression filter = either();
        paths.leave();
        if (filter.kind() != Kind.JANEJ) {
            throw new SlipException(
                    bracket.at(),
                    "väntade ett villkor på raderna, inte " + filter.kind().word());
        }
        return filter;
    }

    private boolean sign(String sign) {
        return word().is(Word.Kind.SIGN, sign);
    }

    private boolean name(String name) {
        return word().is(Word.Kind.NAME, name);
    }

    private Word word() {
        return words.get(at);
    }

    private void expect(String sign) {
        if (!sign(sign)) {
            throw unexpected(sign);
        }
        at++;
    }

    private SlipException unexpected(String wanted) {
        return new SlipException(word().at(), "väntade " + wanted + ", inte " + word().shown());
    }
}
