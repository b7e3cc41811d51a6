package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.trace.RuleText;
import se.finsam.rules.trace.RuleText.PatternText;

/** The ways in which a file of rules can be written a little wrong, line by line: a condition stands on one line. */
final class RuleMutants {
    private static final Pattern RULE = Pattern.compile("^rule\\s+\"([^\"]*)\"");
    private static final Pattern BINDING = Pattern.compile("^\\s*(\\$\\w+)\\s*:");
    private static final Pattern ANSWER =
            Pattern.compile("\\.(uppfylld|avvikelse|bedomning|kanEjBedomas|ejTillamplig)\\(");
    private static final Pattern MISSING = Pattern.compile("\\.saknar\\(");

    /** Which of several facts of a kind is meant. */
    private static final Pattern WHICH = Pattern.compile("(\\w+)\\s*=\\s*(\"[^\"]*\")");

    /** That a figure has a value, before a comparison that asks so anyhow: it is written with the comparison, by no hand. */
    private static final Pattern GUARD = Pattern.compile(
            "finns\\(\"([^\"]*)\"\\) == true && "
                    + "(?=(?:finns\\(\"[^\"]*\"\\) == true && )?(?:\\w+\\(\"\\1\"\\) (?:!=|==|<=?|>=?)|\\S+ (?:!=|<=?|>=?) \\w+\\(\"\\1\"\\)))");

    /** The same, alone; where a figure has no value no comparison of it holds but that two differ. */
    private static final Pattern THERE = Pattern.compile("finns\\((\"[^\"]*\")\\) == true");

    private static final String OBJECT = "objekt == $fraga.objekt";

    /** A wrong answer that does harm: that all is well where it is not, and that it is not where it is. */
    private static final Map<String, String> SWAPPED = Map.of(
            "uppfylld", "avvikelse",
            "avvikelse", "uppfylld",
            "bedomning", "uppfylld",
            "kanEjBedomas", "uppfylld",
            "ejTillamplig", "uppfylld");

    private final String file;
    private final List<String> lines;
    private final List<Integer> rader;
    private final List<Mutant> mutants = new ArrayList<>();
    private final String kontroll;
    private String rule = "";

    private final Set<String> tied;

    private RuleMutants(String kontroll, String file, String drl, List<Integer> rader, Set<String> tied) {
        this.tied = tied;
        this.kontroll = kontroll;
        this.file = file;
        this.lines = drl.lines().toList();
        this.rader = rader;
    }

    /** Each way of a control's rules, in the order of the file. */
    static List<Mutant> of(String kontroll, String file, RulebookResources resources) {
        Regelblad blad = resources.regelbok().blad().get(kontroll);
        return of(kontroll, file, resources.drl(kontroll), resources.rader(kontroll), tied(blad));
    }

    /**
     * Each way, in the order of the file.
     *
     * @param rader for each line of the DRL the line of the file that it comes from; empty where it is the file itself
     * @param tied the conditions that say which fact is meant; none where they are written by hand
     */
    static List<Mutant> of(String kontroll, String file, String drl, List<Integer> rader, Set<String> tied) {
        RuleMutants all = new RuleMutants(kontroll, file, drl, rader, tied);
        all.collect();
        return List.copyOf(all.mutants);
    }

    /**
     * The conditions by which rules of a {@code regel.yaml} mean the question's own object, and the one fact of its kind that {@code
     * fakta} names. They stand there once for all rules, and the reader refuses them where they are wrong: no rule can have its own slip.
     */
    static Set<String> tied(@Nullable Regelblad blad) {
        if (blad == null) {
            return Set.of();
        }
        Set<String> tied = new HashSet<>(Set.of(OBJECT));
        if (blad.fakta() != null) {
            for (String fact : blad.fakta().values()) {
                Matcher which = WHICH.matcher(fact);
                while (which.find()) {
                    tied.add(which.group(1) + " == " + which.group(2));
                }
            }
        }
        return tied;
    }

    private void collect() {
        boolean when = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher begin = RULE.matcher(line);
            if (begin.find()) {
                rule = begin.group(1);
            } else if (line.equals("when") || line.equals("then")) {
                when = line.equals("when");
            } else if (!line.isBlank() && !line.strip().startsWith("//")) {
                if (when) {
                    pattern(i);
                } else if (line.contains("insert(")) {
                    answer(i);
                }
            }
        }
    }

    private void pattern(int i) {
        String line = lines.get(i);
        PatternText pattern = RuleText.pattern(line);
        // The question is what the rule hangs on: without it, it is no rule of the control's.
        if (pattern.type().equals("Fraga")) {
            return;
        }
        List<String> constraints = pattern.constraints();
        for (int c = 0; c < constraints.size(); c++) {
            String constraint = constraints.get(c);
            if (tied.contains(constraint)) {
                continue;
            }
            // What ties the figures to the question is not written by hand.
            if (pattern.ties(constraint)) {
                continue;
            }
            Set<String> mutants = ConditionMutants.of(constraint);
            if (!tied.isEmpty()) {
                mutants.removeAll(unguarded(constraint));
            }
            for (String mutant : mutants) {
                List<String> others = new ArrayList<>(constraints);
                others.set(c, mutant);
                add(i, with(line, others), constraint, mutant);
            }
            List<String> rest = new ArrayList<>(constraints);
            rest.remove(c);
            if (tied.isEmpty() || !implied(constraint, rest)) {
                add(i, with(line, rest), constraint, "");
            }
        }
        if (bound(i)) {
            return;
        }
        if (pattern.constraints().stream().noneMatch(pattern::brings)) {
            add(i, "", line.strip(), "");
            return;
        }
        // Figures that bring the question are left there, and nothing is asked of them.
        List<String> ties = constraints.stream().filter(pattern::ties).toList();
        if (constraints.size() - ties.size() > 1) {
            add(i, with(line, ties), line.strip(), "");
        }
    }

    /** A condition without one of the guards that were written with its comparisons. */
    private static Set<String> unguarded(String constraint) {
        Set<String> all = new HashSet<>();
        Matcher guard = GUARD.matcher(constraint);
        while (guard.find()) {
            all.add(constraint.substring(0, guard.start()) + constraint.substring(guard.end()));
        }
        return all;
    }

    /** Whether a condition says that a figure has a value, and another compares it: then the other says so too. */
    private static boolean implied(String constraint, List<String> others) {
        Matcher there = THERE.matcher(constraint.strip());
        return there.matches()
                && others.stream()
                        .anyMatch(other ->
                                RuleText.split(other, " || ").stream().allMatch(one -> compares(one, there.group(1))));
    }

    private static boolean compares(String condition, String figure) {
        return !condition.contains(" && ")
                && Pattern.compile("\\b(?!finns)\\w+\\(" + Pattern.quote(figure) + "\\) (?:==|<=?|>=?)"
                                + "|(?:==|<=?|>=?) (?!finns)\\w+\\(" + Pattern.quote(figure) + "\\)")
                        .matcher(condition)
                        .find();
    }

    /** The line with other constraints in its brackets. */
    private static String with(String line, List<String> constraints) {
        String before = line.substring(0, line.indexOf('(') + 1);
        return constraints.isEmpty() ? before + ")" : before + " " + String.join(", ", constraints) + " )";
    }

    /** Whether something after the line uses the name that it gives its fact. */
    private boolean bound(int i) {
        Matcher binding = BINDING.matcher(lines.get(i));
        if (!binding.find()) {
            return false;
        }
        Pattern name = Pattern.compile(Pattern.quote(binding.group(1)) + "\\b");
        for (int j = i + 1; j < lines.size() && !lines.get(j).equals("end"); j++) {
            if (name.matcher(lines.get(j)).find()) {
                return true;
            }
        }
        return false;
    }

    private void answer(int i) {
        String line = lines.get(i);
        Matcher answer = ANSWER.matcher(line);
        if (answer.find()) {
            String other = SWAPPED.getOrDefault(answer.group(1), "uppfylld");
            add(i, line.substring(0, answer.start(1)) + other + line.substring(answer.end(1)), answer.group(1), other);
        }
        Matcher missing = MISSING.matcher(line);
        if (missing.find()) {
            int end = closing(line, missing.end() - 1) + 1;
            String taken = line.substring(missing.start(), end);
            add(i, line.substring(0, missing.start()) + line.substring(end), taken, "");
        }
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return line.length() - 1;
    }

    private void add(int i, String changed, String fore, String efter) {
        List<String> all = new ArrayList<>(lines);
        all.set(i, changed);
        String drl = String.join("\n", all) + "\n";
        mutants.add(new Mutant.OfRules(
                new Mutation(file, rader.isEmpty() ? i + 1 : rader.get(i), rule, fore, efter), kontroll, drl));
    }
}
