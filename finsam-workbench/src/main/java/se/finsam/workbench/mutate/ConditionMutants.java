package se.finsam.workbench.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.trace.RuleText;

/** The ways in which a condition on a fact can be written a little wrong. */
final class ConditionMutants {
    /** Operators as whole words, the longer before those that they begin with. */
    private static final Pattern OPERATOR = Pattern.compile("(?<=\\s)(<=|>=|==|!=|<|>|not contains|contains)(?=\\s)");

    private static final Pattern NUMBER = Pattern.compile("(?<=\\s)(-?\\d+(?:\\.\\d+)?)(B?)(?=\\s|$)");

    /** What an amount is moved by: an öre. */
    private static final BigDecimal ORE = new BigDecimal("0.01");

    private ConditionMutants() {}

    /** Each way, the condition as it then reads; never the condition itself. */
    static Set<String> of(String condition) {
        Set<String> mutants = new LinkedHashSet<>();
        operators(condition, mutants);
        numbers(condition, mutants);
        connectives(condition, mutants);
        mutants.remove(condition);
        return mutants;
    }

    /** The limit itself on the other side; or the opposite, where there is no limit. */
    private static void operators(String condition, Set<String> mutants) {
        Matcher found = OPERATOR.matcher(condition);
        while (found.find()) {
            if (!quoted(condition, found.start())) {
                String other = switch (found.group(1)) {
                    case "<" -> "<=";
                    case "<=" -> "<";
                    case ">" -> ">=";
                    case ">=" -> ">";
                    case "==" -> "!=";
                    case "!=" -> "==";
                    case "contains" -> "not contains";
                    default -> "contains";
                };
                mutants.add(condition.substring(0, found.start()) + other + condition.substring(found.end()));
            }
        }
    }

    /** A whole number one more or one less, an amount an öre; a count is never below nought. */
    private static void numbers(String condition, Set<String> mutants) {
        Matcher found = NUMBER.matcher(condition);
        while (found.find()) {
            if (!quoted(condition, found.start())) {
                BigDecimal number = new BigDecimal(found.group(1));
                boolean amount = !found.group(2).isEmpty();
                BigDecimal step = amount ? ORE : BigDecimal.ONE;
                for (BigDecimal other : List.of(number.add(step), number.subtract(step))) {
                    if (amount || other.signum() >= 0) {
                        mutants.add(condition.substring(0, found.start())
                                + other.toPlainString()
                                + found.group(2)
                                + condition.substring(found.end()));
                    }
                }
            }
        }
    }

    /** One of several alternatives, or of several demands in an alternative, left out. */
    private static void connectives(String condition, Set<String> mutants) {
        for (String connective : List.of(" || ", " && ")) {
            List<String> parts = RuleText.split(condition, connective);
            for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
                List<String> rest = new ArrayList<>(parts);
                rest.remove(i);
                mutants.add(String.join(connective, rest));
            }
            if (parts.size() > 1) {
                mutants.addAll(within(parts, connective));
                return;
            }
        }
        String text = condition.strip();
        if (text.startsWith("( ") && text.endsWith(" )")) {
            connectivesInside(text.substring(2, text.length() - 2), mutants);
        }
    }

    private static void connectivesInside(String inner, Set<String> mutants) {
        Set<String> own = new LinkedHashSet<>();
        connectives(inner, own);
        own.forEach(text -> mutants.add("( " + text + " )"));
    }

    private static List<String> within(List<String> parts, String connective) {
        List<String> mutants = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Set<String> own = new LinkedHashSet<>();
            connectives(parts.get(i), own);
            for (String mutant : own) {
                List<String> all = new ArrayList<>(parts);
                all.set(i, mutant);
                mutants.add(String.join(connective, all));
            }
        }
        return mutants;
    }

    private static boolean quoted(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
