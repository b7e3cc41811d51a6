package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.rules.trace.RuleText;

/**
 * What a rule asks, read.
 *
 * @param namn the rule's name
 * @param monster its conditions, but for its question
 */
record RuleConditions(String namn, List<FactPattern> monster) {
    /** What a rule asks; empty where something in it cannot be read, which is a finding of its own. */
    static Optional<RuleConditions> of(RuleFile.Regel rule, boolean forbund) {
        Map<String, String> bound = new HashMap<>();
        List<FactPattern> patterns = new ArrayList<>();
        for (RuleFile.Villkor condition : rule.villkor()) {
            RuleText.PatternText text = condition.monster();
            Optional<FactRecord> kind = FactRecord.of(text.type());
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            if (kind.get().fraga()) {
                // Every rule of a control is asked the same question.
                bound.put(text.binding(), "$fraga");
                continue;
            }
            List<Formula> asked = new ArrayList<>();
            for (String constraint : text.constraints()) {
                Optional<Formula> formula = FormulaReader.las(constraint, word -> name(word, bound));
                if (formula.isEmpty()) {
                    return Optional.empty();
                }
                asked.add(formula.get());
            }
            FactPattern pattern = FactPattern.of(text.negated(), kind.get(), asked, forbund);
            patterns.add(pattern);
            if (!text.binding().isEmpty()) {
                bound.put(text.binding(), pattern.faktum());
            }
        }
        return Optional.of(new RuleConditions(rule.namn(), List.copyOf(patterns)));
    }

    private static String name(String word, Map<String, String> bound) {
        if (FormulaReader.literal(word)) {
            return word;
        }
        if (!word.startsWith("$")) {
            return FactPattern.EGEN + word;
        }
        int dot = word.indexOf('.');
        String owner = dot < 0 ? word : word.substring(0, dot);
        return bound.getOrDefault(owner, owner) + (dot < 0 ? "" : word.substring(dot));
    }
}
