package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one expression, word by word, and types it. What it does not understand it refuses; it guesses nothing. */
final class ExpressionReader {
    /** The only numbers that are no limit: nothing, and one. */
    private static final List<BigDecimal> PLAIN = List.of(BigDecimal.ZERO, BigDecimal.ONE);

    /** The language's own words, which nothing else can be called. */
    static final List<String> TAKEN = List.of(
            "och", "eller", "inte", "i", "ja", "nej", "annars", "underlag", "foregaende", "objekt", "agare", "saknas");

    private final Words words;
    private final Cursor cursor;
    private final Paths paths;
    private final CallReader calls;

    private ExpressionReader(String text, Scope scope, Words words) {
        this.words = words;
        this.cursor = new Cursor(text);
        this.paths = new Paths(scope);
        this.calls = new CallReader(cursor, scope, this);
    }

    /**
     * An expression.
     *
     * @param words the figures and facts that it may name
     * @throws SlipException where it is none
     */
    static Expression read(String text, Scope scope, Words words) {
        ExpressionReader reader = new ExpressionReader(text, scope, words);
        Expression read = reader.either();
        if (reader.cursor.next().kind() != Token.Kind.END) {
            throw reader.cursor.unexpected("och, eller, en jämförelse eller uttryckets slut");
        }
        return read;
    }

    /** An expression, up to where it ends. */
    Expression either() {
        Expression first = both();
        List<Expression> parts = new ArrayList<>(List.of(first));
        while (cursor.name("eller")) {
            Token sign = cursor.take();
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
        if (other instanceof Expression.Numeral && !(first instanceof Expression.Key)) {
            throw new SlipException(
                    at,
                    "ett tal kan bara stå för en nyckel som saknas: (nyckel eller 0); av en summa kan en del vara okänd");
        }
        if (!first.kind().fits(other.kind()) || first instanceof Expression.Texts) {
            throw new SlipException(
                    at, first.kind().word() + " eller " + other.kind().word() + ": inte av samma slag");
        }
        return new Expression.Else(first, other, first.kind() == Kind.TAL ? other.kind() : first.kind());
    }

    private Expression both() {
        List<Expression> parts = new ArrayList<>(List.of(led()));
        while (cursor.name("och")) {
            Token sign = cursor.take();
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
        if (cursor.name("inte")) {
            Token sign = cursor.take();
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
        Token sign = cursor.next();
        boolean member = cursor.name("i");
        boolean compares = sign.kind() == Token.Kind.SIGN
                && List.of("=", "!=", "<", "<=", ">", ">=").contains(sign.text());
        if (!member && !compares) {
            return left;
        }
        cursor.take();
        Token second = cursor.next();
        Expression right = sum();
        if (member) {
            boolean codes = right.kind() == Kind.LISTA && right instanceof Expression.Parameter;
            boolean texts = right.kind() == Kind.LISTA && right instanceof Expression.Field;
            boolean listed = right instanceof Expression.Texts;
            if (!left.kind().text() || !(codes || listed || (texts && left instanceof Expression.Quoted))) {
                throw new SlipException(
                        sign.at(),
                        "väntade en text eller kod i parameter(id) vars värde är koder, i en lista av texter, eller en text i ett faktums lista");
            }
            words.code(right, left, sign.at(), paths);
            return new Expression.Comparison("i", left, right);
        }
        if (right instanceof Expression.YesNo answer && left instanceof Expression.Key key && key.deniable()) {
            return denied(key, answer, sign, second);
        }
        Kinds.compared(sign.text(), left.kind(), right.kind(), sign.at());
        words.code(left, right, second.at(), paths);
        words.code(right, left, sign.at(), paths);
        return new Expression.Comparison(sign.text(), left, right);
    }

    private static Expression denied(Expression.Key key, Expression.YesNo answer, Token sign, Token second) {
        if (answer.value() || !sign.text().equals("=")) {
            throw new SlipException(second.at(), key.path() + " tar en dag, eller nej; väntade = nej");
        }
        return new Expression.Call("nekad", List.of(key), Kind.JANEJ);
    }

    private Expression sum() {
        Expression left = product();
        while (cursor.sign("+") || cursor.sign("-")) {
            Token sign = cursor.take();
            Expression right = product();
            char which = sign.text().charAt(0);
            left = new Expression.Arithmetic(which, left, right, Kinds.of(which, left.kind(), right.kind(), sign.at()));
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (cursor.sign("*") || cursor.sign("/")) {
            Token sign = cursor.take();
            Expression right = factor();
            char which = sign.text().charAt(0);
            left = new Expression.Arithmetic(which, left, right, Kinds.of(which, left.kind(), right.kind(), sign.at()));
        }
        return left;
    }

    private Expression factor() {
        if (cursor.sign("-")) {
            Token sign = cursor.take();
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
        Token word = cursor.next();
        if (cursor.sign("(")) {
            cursor.take();
            Expression inside = either();
            cursor.expect(")");
            return inside;
        }
        return switch (word.kind()) {
            case NUMBER -> number(word);
            case TEXT -> {
                cursor.take();
                yield new Expression.Quoted(word.text(), Kind.TEXT);
            }
            case DAY -> day(word);
            case NAME -> named(word);
            default -> throw cursor.unexpected("ett värde");
        };
    }

    private Expression number(Token word) {
        cursor.take();
        BigDecimal value = decimal(word);
        if (PLAIN.stream().noneMatch(plain -> plain.compareTo(value) == 0)) {
            throw new SlipException(
                    word.at(),
                    "talet " + word.text()
                            + " är en gräns; den hör hemma i parametrar/, med dag och källa: parameter(id)");
        }
        return new Expression.Numeral(value, Kind.TAL);
    }

    static BigDecimal decimal(Token word) {
        try {
            return new BigDecimal(word.text());
        } catch (NumberFormatException e) {
            throw new SlipException(word.at(), word.text() + " är inget tal; skriv decimaler med punkt");
        }
    }

    private Expression day(Token word) {
        cursor.take();
        try {
            return new Expression.Day(LocalDate.parse(word.text()));
        } catch (DateTimeException e) {
            throw new SlipException(word.at(), word.text() + " är ingen dag i kalendern");
        }
    }

    private Expression named(Token word) {
        cursor.take();
        if (word.text().equals("ja") || word.text().equals("nej")) {
            return new Expression.YesNo(word.text().equals("ja"));
        }
        if (cursor.sign("(")) {
            cursor.take();
            return calls.read(word);
        }
        Expression value = path(word);
        boolean each = value instanceof Expression.Call call && call.name().equals(Paths.EACH);
        if (each || value instanceof Expression.Rows) {
            throw new SlipException(word.at(), word.text() + " är en lista; skriv antal(…) eller summa(…)");
        }
        return value;
    }

    /** A path that begins with a word: a figure, a key, or rows of a list. */
    Expression path(Token first) {
        return path(first, false);
    }

    /**
     * The same.
     *
     * @param there whether only its being there is asked
     */
    Expression path(Token first, boolean there) {
        boolean row = paths.ofRow(first.text());
        Kind figure = cursor.sign(".") || cursor.sign("[") || row
                ? null
                : words.figures().get(first.text());
        if (figure != null) {
            return new Expression.Figure(first.text(), figure);
        }
        Expression fact = row ? null : words.fact(first, cursor);
        if (fact != null) {
            return fact;
        }
        Paths.Path path = paths.begin(first, words);
        while (true) {
            if (cursor.sign(".")) {
                cursor.take();
                Token step = cursor.next();
                if (step.kind() != Token.Kind.NAME) {
                    throw cursor.unexpected("en nyckel efter punkten");
                }
                cursor.take();
                path = paths.step(path, step);
            } else if (cursor.sign("[")) {
                Token bracket = cursor.take();
                if (paths.texts(path)) {
                    cursor.expect("]");
                    return paths.end(path);
                }
                path = paths.rows(path, bracket.at());
                Expression filter = cursor.sign("]") ? null : filter(path, bracket);
                cursor.expect("]");
                path = path.filtered(filter);
            } else {
                return there ? paths.there(path) : paths.end(path);
            }
        }
    }

    private @Nullable Expression filter(Paths.Path path, Token bracket) {
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
}
