package se.finsam.rules.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param name the rule's name
 * @param line the line of the file on which it begins, from 1
 * @param patterns its conditions, in order
 */
public record RuleText(String name, int line, List<PatternText> patterns) {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\"\\s*\\nwhen\\n(.*?)^then\\n");
    private static final Pattern PATTERN =
            Pattern.compile("^\\s*(not\\s+)?(?:(\\$\\w+)\\s*:\\s*)?(\\w+)\\s*\\((.*)\\)\\s*$");

    /** Figures are of their question's object. The engine is told of the figures, which it can find by a hash; a reader of the question. */
    private static final String OF_FIGURES = "objekt == $tal.objekt";

    private static final String OF_QUESTION = "objekt == $fraga.objekt";

    /**
     * A condition on facts of one kind.
     *
     * @param negated whether it asks that there be no such fact
     * @param binding the name it gives the fact; empty where it gives none
     * @param type the kind of fact
     * @param constraints what it asks of the fact, each as written
     */
    public record PatternText(boolean negated, String binding, String type, List<String> constraints) {
        private static final String FIGURES = "Rakning";
        private static final String QUESTION = "Fraga";
        private static final String CONTROL = "kontroll ";
        private static final String BRINGS = "$fraga : fraga";
        private static final List<String> TIES = List.of(CONTROL, "fraga ", BRINGS, "variant ");

        /** Whether a constraint ties computed figures to their question, and says nothing of them. */
        public boolean ties(String constraint) {
            return type.equals(FIGURES) && TIES.stream().anyMatch(constraint::startsWith);
        }

        /** Whether a constraint brings the question that computed figures were made for. */
        public boolean brings(String constraint) {
            return type.equals(FIGURES) && constraint.equals(BRINGS);
        }

        /** The same in parts: figures that bring their question say first which it is, as other conditions do. */
        private Stream<PatternText> parts() {
            if (!type.equals(FIGURES) || !constraints.contains(BRINGS)) {
                return Stream.of(this);
            }
            List<String> question =
                    constraints.stream().filter(one -> one.startsWith(CONTROL)).toList();
            List<String> figures = constraints.stream()
                    .map(one -> one.equals(BRINGS) ? "fraga == $fraga" : one)
                    .toList();
            return Stream.of(
                    new PatternText(false, "$fraga", QUESTION, question),
                    new PatternText(negated, binding, type, figures));
        }
    }

    /** The rules of a file. A condition is one line; a rulebook's lint holds that. */
    public static List<RuleText> parse(String drl) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            int line = 1
                    + (int) drl.substring(0, rule.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            List<PatternText> patterns = rule.group(2)
                    .lines()
                    .filter(text -> !text.isBlank() && !text.strip().startsWith("//"))
                    .map(RuleText::pattern)
                    .flatMap(PatternText::parts)
                    .toList();
            rules.add(new RuleText(rule.group(1), line, patterns));
        }
        return List.copyOf(rules);
    }

    /**
     * A condition on one line.
     *
     * @throws IllegalArgumentException where the line is none
     */
    public static PatternText pattern(String text) {
        return condition(text)
                .orElseThrow(() -> new IllegalArgumentException("not a condition on one line: " + text.strip()));
    }

    /** The condition that a line is; empty where it is none, or not all of one. */
    public static Optional<PatternText> condition(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String binding = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(
                new PatternText(matcher.group(1) != null, binding, matcher.group(3), split(matcher.group(4))));
    }

    private static List<String> split(String constraints) {
        return split(constraints, ",").stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.equals(OF_FIGURES) ? OF_QUESTION : part)
                .toList();
    }

    /** The parts of a condition between the separators that are outside brackets and quotes, as they are written. */
    public static List<String> split(String condition, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth == 0 && condition.startsWith(separator, i)) {
                parts.add(condition.substring(start, i));
                start = i + separator.length();
            }
        }
        parts.add(condition.substring(start));
        return parts;
    }
}
