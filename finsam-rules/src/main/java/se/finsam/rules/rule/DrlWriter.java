package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a sheet as DRL: a rule for each, on the control's figures and the facts that it asks for. The same sheet gives the same text. */
public final class DrlWriter {
    private static final String FACTS = "se.finsam.rules.fakta.";
    private static final String FIGURES = "Rakning";
    private static final String QUESTION = "Fraga";
    private static final String OF_OBJECT = "objekt == $fraga.objekt";

    private final String control;
    private final List<String> lines = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private DrlWriter(String control) {
        this.control = control;
    }

    /**
     * The DRL of a sheet.
     *
     * @param text the whole file
     * @param pointers for each line of it, from the first, where in {@code regel.yaml} it comes from
     */
    public record Drl(String text, List<String> pointers) {}

    /**
     * Writes a sheet.
     *
     * @param control the control's id
     * @param packageName the package of its rules
     */
    public static Drl write(String control, String packageName, RuleSheet sheet) {
        DrlWriter writer = new DrlWriter(control);
        Set<String> kinds = new TreeSet<>();
        Map<String, Integer> names = new HashMap<>();
        for (RuleSheet.Variant variant : sheet.variants()) {
            for (RuleSheet.Rule rule : variant.rules()) {
                writer.rule(rule, variant, names, kinds);
            }
        }
        List<String> head = new ArrayList<>(List.of("package " + packageName + ";", ""));
        kinds.forEach(kind -> head.add("import " + FACTS + kind + ";"));
        writer.lines.addAll(0, head);
        head.forEach(line -> writer.pointers.add(0, ""));
        return new Drl(String.join("\n", writer.lines) + "\n", List.copyOf(writer.pointers));
    }

    private void rule(RuleSheet.Rule rule, RuleSheet.Variant variant, Map<String, Integer> names, Set<String> kinds) {
        String name = control + " " + rule.outcome() + (rule.variant().isEmpty() ? "" : " " + rule.variant())
                + (variant.id().isEmpty() ? "" : " från " + variant.id());
        int times = names.merge(name, 1, Integer::sum);
        String at = rule.pointer();
        String answer = answer(rule, variant);
        line(at, "");
        line(at, "rule \"" + name + (times == 1 ? "" : " (" + times + ")") + "\"");
        line(at, "when");
        for (String pattern : patterns(rule, variant, answer, kinds)) {
            line(at, "    " + pattern);
        }
        line(at, "then");
        line(at, "    insert( " + answer + " );");
        line(at, "end");
    }

    /**
     * What the rule asks, pattern by pattern. What must not be there stands first: after a pattern that another rule shares the
     * engine does not always see that it holds.
     */
    private List<String> patterns(RuleSheet.Rule rule, RuleSheet.Variant variant, String answer, Set<String> kinds) {
        Patterns asked = Patterns.of(rule.when());
        List<String> absent = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Patterns.Absence absence : asked.absences()) {
            RuleSheet.Fact fact = fact(variant, absence.fact());
            kinds.add(fact.kind().name());
            String pattern = "not " + pattern(fact, absence.of());
            (absence.beside() || pattern.contains("$tal.") ? last : absent).add(pattern);
        }
        List<String> there = new ArrayList<>();
        asked.facts().forEach((name, conditions) -> {
            RuleSheet.Fact fact = fact(variant, name);
            kinds.add(fact.kind().name());
            there.add("$" + name + " : " + pattern(fact, conditions));
        });
        there.addAll(last);
        List<String> all = new ArrayList<>();
        boolean named = names(answer, "$tal") || there.stream().anyMatch(one -> one.contains("$tal."));
        if (variant.facts().isEmpty()
                || named
                || dated(variant)
                || !asked.figures().isEmpty()) {
            kinds.add(FIGURES);
            // The figures bring their question, so that the engine need not join the two. The control first: it finds
            // the
            // figures of one control by a hash.
            List<String> figures = new ArrayList<>(List.of(
                    "kontroll == \"" + control + "\"", "$fraga : fraga", "variant == \"" + variant.id() + "\""));
            figures.addAll(Constraints.OF_FIGURES.of(asked.figures()));
            all.add("$tal : " + FIGURES + "( " + String.join(", ", figures) + " )");
            // Of what a pattern is bound to the engine finds the facts by a hash; of what is read out of it, one by
            // one.
            absent.replaceAll(one -> one.replace(OF_OBJECT, "objekt == $tal.objekt"));
            there.replaceAll(one -> one.replace(OF_OBJECT, "objekt == $tal.objekt"));
        } else {
            kinds.add(QUESTION);
            all.add("$fraga : " + QUESTION + "( kontroll == \"" + control + "\" )");
        }
        all.addAll(absent);
        all.addAll(there);
        return bound(all, answer);
    }

    /**
     * Whether a variant holds for some years only: its rules ask for the figures of the year, also where they compute none, so that
     * those of the first do not go on holding beside the next.
     */
    private static boolean dated(RuleSheet.Variant variant) {
        return variant.from() != null || variant.to() != null;
    }

    /** The patterns with a name before each that is asked for by it, and before no other. */
    private static List<String> bound(List<String> patterns, String answer) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            String pattern = patterns.get(i);
            int colon = pattern.indexOf(" : ");
            String rest = String.join("\n", patterns.subList(i + 1, patterns.size())) + "\n" + answer;
            boolean asked = pattern.startsWith("not ") || names(rest, pattern.substring(0, colon));
            all.add(asked ? pattern : pattern.substring(colon + 3));
        }
        return all;
    }

    private static boolean names(String text, String binding) {
        return text.contains(binding + " ") || text.contains(binding + ".") || text.contains(binding + ",");
    }

    private static RuleSheet.Fact fact(RuleSheet.Variant variant, String name) {
        return java.util.Objects.requireNonNull(variant.facts().get(name));
    }

    private static String pattern(RuleSheet.Fact fact, List<When> conditions) {
        List<String> asked = new ArrayList<>();
        fact.which().forEach((field, text) -> asked.add(field + " == \"" + text + '"'));
        if (fact.kind().ofObject()) {
            asked.add(OF_OBJECT);
        }
        asked.addAll(Constraints.of(fact.name()).of(conditions));
        return fact.kind().name() + (asked.isEmpty() ? "()" : "( " + String.join(", ", asked) + " )");
    }

    private static String answer(RuleSheet.Rule rule, RuleSheet.Variant variant) {
        String method = switch (rule.outcome()) {
            case UPPFYLLD -> "uppfylld";
            case AVVIKELSE -> "avvikelse";
            case BEDOMNING -> "bedomning";
            case KAN_EJ_BEDOMAS -> "kanEjBedomas";
            case EJ_TILLAMPLIG -> "ejTillamplig";
        };
        List<String> given = new ArrayList<>();
        if (!rule.variant().isEmpty()) {
            given.add('"' + rule.variant() + '"');
        }
        List<String> some = new ArrayList<>();
        for (String shown : rule.shows()) {
            boolean fact = variant.facts().containsKey(shown);
            if (fact || some.isEmpty()) {
                given.add(fact ? "$" + shown : "$tal");
            }
            if (!fact && !shown.equals(RuleSheet.Rule.FIGURES)) {
                some.add('"' + shown + '"');
            }
        }
        String answer = "$fraga." + method + (given.isEmpty() ? "()" : "( " + String.join(", ", given) + " )");
        for (String shown : rule.shows()) {
            RuleSheet.Fact fact = variant.facts().get(shown);
            answer += fact == null || fact.names().isEmpty() ? "" : called(fact);
        }
        answer += some.isEmpty() ? "" : ".visar( " + String.join(", ", some) + " )";
        return rule.missing() == null ? answer : answer + ".saknar( " + missing(rule.missing(), variant) + " )";
    }

    /** What the row calls the figures of a fact. */
    private static String called(RuleSheet.Fact fact) {
        List<String> names = new ArrayList<>(List.of("$" + fact.name()));
        fact.names().forEach((field, shown) -> names.addAll(List.of('"' + field + '"', '"' + shown + '"')));
        return ".kallar( " + String.join(", ", names) + " )";
    }

    /** A list of a fact, or the key; {@code [objekt]} in that is the object at hand. */
    private static String missing(String key, RuleSheet.Variant variant) {
        if (variant.facts().containsKey(Asked.fact(key))) {
            return "$" + key + "()";
        }
        return "$fraga.nyckel( \"" + key.replace("[objekt]", "[\" + $fraga.objekt() + \"]") + "\" )";
    }

    private void line(String pointer, String text) {
        lines.add(text);
        pointers.add(pointer);
    }
}
