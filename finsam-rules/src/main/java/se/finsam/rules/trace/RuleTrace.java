package se.finsam.rules.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.finsam.rules.fakta.Fraga;

/**
 * What became of one rule for one question.
 *
 * @param rule the rule as it is written
 * @param held whether all its conditions held
 * @param conditions each condition, in order
 */
public record RuleTrace(RuleText rule, boolean held, List<Step> conditions) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /**
     * What became of one condition.
     *
     * @param text the condition as it is written
     * @param values the values it asked for
     * @param held whether it held
     */
    public record Step(String text, Map<String, Object> values, boolean held) {}

    /**
     * Follows a rule for one question. Where several facts could be meant, the one that takes it furthest is shown.
     *
     * @param facts everything that is known
     */
    public static RuleTrace of(RuleText rule, Fraga question, Collection<?> facts) {
        Map<String, Object> bound = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        boolean held = true;
        for (RuleText.PatternText pattern : rule.patterns()) {
            if (pattern.type().equals(Fraga.class.getSimpleName())) {
                bound.put(pattern.binding(), question);
                continue;
            }
            if (asksForUnbound(pattern, bound)) {
                steps.add(new Step(pattern.type(), Map.of(), false));
                held = false;
                continue;
            }
            Match best = best(pattern, facts, bound);
            held &= pattern.negated() != best.held();
            steps.addAll(pattern.negated() ? List.of(absence(pattern, best)) : best.steps);
            if (!pattern.binding().isEmpty() && best.fact != null) {
                bound.put(pattern.binding(), best.fact);
            }
        }
        return new RuleTrace(rule, held, List.copyOf(steps));
    }

    /** Whether a condition needs a fact that an earlier condition did not find: then it was never reached. */
    private static boolean asksForUnbound(RuleText.PatternText pattern, Map<String, Object> bound) {
        return pattern.constraints().stream()
                .flatMap(constraint -> VARIABLE.matcher(constraint).results())
                .anyMatch(found -> !bound.containsKey(found.group()));
    }

    private static Step absence(RuleText.PatternText pattern, Match best) {
        Map<String, Object> values = new LinkedHashMap<>();
        best.steps.forEach(step -> values.putAll(step.values()));
        String text = pattern.constraints().isEmpty()
                ? "not " + pattern.type()
                : "not " + pattern.type() + "( " + String.join(", ", pattern.constraints()) + " )";
        return new Step(text, best.held() ? values : Map.of(), !best.held());
    }

    private static Match best(RuleText.PatternText pattern, Collection<?> facts, Map<String, Object> bound) {
        Match best = new Match(null, List.of(new Step(pattern.type(), Map.of(), false)), -1);
        for (Object fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.type())) {
                Match match = match(pattern, fact, bound);
                best = match.score > best.score ? match : best;
            }
        }
        return best;
    }

    private static Match match(RuleText.PatternText pattern, Object fact, Map<String, Object> bound) {
        List<Step> steps = new ArrayList<>();
        if (pattern.constraints().isEmpty()) {
            steps.add(new Step(pattern.type(), Map.of(), true));
        }
        int score = 0;
        for (String constraint : pattern.constraints()) {
            if (constraint.startsWith("kontroll ") && pattern.ties(constraint)) {
                continue; // its question says the same
            }
            Condition.Reading reading = Condition.read(constraint, new Names(fact, bound));
            if (reading.held() && pattern.ties(constraint)) {
                continue;
            }
            steps.add(new Step(constraint, reading.values(), reading.held()));
            score += reading.held() ? 1 : 0;
            // The fact must be about the object of the question; another object's figures would mislead.
            if (!reading.held() && constraint.contains("$fraga")) {
                return new Match(null, List.of(new Step(pattern.type(), Map.of(), false)), -1);
            }
        }
        return new Match(fact, steps, score);
    }

    /** How far a fact takes a condition. */
    private record Match(@org.jspecify.annotations.Nullable Object fact, List<Step> steps, int score) {
        boolean held() {
            return steps.stream().allMatch(Step::held);
        }
    }
}
