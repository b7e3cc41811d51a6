package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads constraints: comparisons joined by {@code ||} and {@code &&}, with brackets. The same as the trace can follow. */
final class FormulaReader {
    private static final Pattern WORD = Pattern.compile(
            "\\s*(\\|\\||&&|==|!=|<=|>=|<|>|\\(|\\)|\"[^\"]*\"|not\\s+contains|contains|-?[0-9]+B?|\\$?[A-Za-z_][\\w.]*)");
    private static final Pattern COMPARISON = Pattern.compile("==|!=|<=|>=|<|>|not contains|contains");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?[0-9]+B?|\\$?[A-Za-z_][\\w.]*");

    private final List<String> words = new ArrayList<>();
    private final UnaryOperator<String> names;
    private int at;
    private boolean wrong;

    private FormulaReader(String text, UnaryOperator<String> names) {
        this.names = names;
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            words.add(matcher.group(1).replaceAll("\\s+", " "));
            end = matcher.end();
        }
        wrong = !text.substring(end).isBlank();
    }

    /**
     * Reads a constraint; empty where it holds more than comparisons.
     *
     * @param names what each literal or name in it is called in the formula
     */
    static Optional<Formula> las(String constraint, UnaryOperator<String> names) {
        FormulaReader reader = new FormulaReader(constraint, names);
        if (reader.wrong || reader.words.isEmpty()) {
            return Optional.empty();
        }
        Formula formula = reader.either();
        return reader.wrong || reader.at != reader.words.size() ? Optional.empty() : Optional.of(formula);
    }

    /** Whether a word is a literal, not a name. */
    static boolean literal(String word) {
        return word.startsWith("\"") || word.matches("-?[0-9]+B?") || word.equals("true") || word.equals("false");
    }

    private Formula either() {
        List<Formula> parts = new ArrayList<>(List.of(both()));
        while (next("||")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Formula.Eller(parts);
    }

    private Formula both() {
        List<Formula> parts = new ArrayList<>(List.of(one()));
        while (next("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Formula.Och(parts);
    }

    private Formula one() {
        if (next("(")) {
            Formula inner = either();
            wrong |= !next(")");
            return inner;
        }
        String left = take(VALUE);
        String comparison = take(COMPARISON);
        return new Formula.Jamforelse(named(left), comparison, named(take(VALUE)));
    }

    private String named(String word) {
        return word.isEmpty() ? word : names.apply(word);
    }

    private String take(Pattern kind) {
        if (at < words.size() && kind.matcher(words.get(at)).matches()) {
            return words.get(at++);
        }
        wrong = true;
        at = words.size();
        return "";
    }

    private boolean next(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }
}
