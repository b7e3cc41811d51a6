package se.finsam.rules.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constraint as it is written, read for the values at hand: comparisons joined by {@code ||} and {@code &&}, with
 * brackets. What the rulebook's DRL may hold and no more; anything else is refused, never guessed.
 */
final class Condition {
    private static final Pattern WORD = Pattern.compile(
            "\\s*((?:\\$tal\\.)?(?:tal|dag|kod|ja|finns)\\(\"\\w+\"\\)|\\|\\||&&|==|!=|<=|>=|<|>|\\(|\\)|\"[^\"]*\"|not contains|contains|-?[0-9]+B?|\\$?[\\w.]+)");

    private final List<String> words = new ArrayList<>();
    private final Names names;
    private final Map<String, Object> used = new LinkedHashMap<>();
    private int at;

    private Condition(String text, Names names) {
        this.names = names;
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            words.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("cannot read the condition: " + text);
        }
    }

    /**
     * What came of reading a condition.
     *
     * @param held whether it held
     * @param values the values it asked for, by the word that stands for them
     */
    record Reading(boolean held, Map<String, Object> values) {}

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException where it holds more than this can read, or a name that means nothing
     */
    static Reading read(String text, Names names) {
        Condition condition = new Condition(text, names);
        boolean held = condition.either();
        if (condition.at != condition.words.size()) {
            throw new IllegalArgumentException("cannot read the condition: " + text);
        }
        return new Reading(held, condition.used);
    }

    private boolean either() {
        boolean held = both();
        while (next("||")) {
            boolean other = both();
            held = held || other;
        }
        return held;
    }

    private boolean both() {
        boolean held = one();
        while (next("&&")) {
            boolean other = one();
            held = held && other;
        }
        return held;
    }

    private boolean one() {
        if (next("(")) {
            boolean held = either();
            if (!next(")")) {
                throw new IllegalArgumentException("a bracket is not closed: " + words);
            }
            return held;
        }
        Object left = value();
        String operator = words.get(at++);
        return compare(left, operator, value());
    }

    private static boolean compare(Object left, String operator, Object right) {
        if (left == Names.NOTHING || right == Names.NOTHING) {
            return false;
        }
        return switch (operator) {
            case "==" -> equal(left, right);
            case "!=" -> !equal(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            case "contains" -> ((List<?>) left).contains(right);
            case "not contains" -> !((List<?>) left).contains(right);
            default -> throw new IllegalArgumentException("no such comparison: " + operator);
        };
    }

    private static boolean equal(Object left, Object right) {
        if (left instanceof BigDecimal || right instanceof BigDecimal) {
            return order(left, right) == 0;
        }
        return left.equals(right);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        if (left instanceof Number && right instanceof Number) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private Object value() {
        String word = words.get(at++);
        if (word.startsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (word.matches("-?[0-9]+B?")) {
            return word.endsWith("B")
                    ? new BigDecimal(word.substring(0, word.length() - 1))
                    : (Object) Integer.valueOf(word);
        }
        Object value = names.value(word).orElseThrow(() -> new IllegalArgumentException("no such name: " + word));
        if (value != Names.NOTHING) {
            used.put(word, value);
        }
        return value;
    }

    private boolean next(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }
}
