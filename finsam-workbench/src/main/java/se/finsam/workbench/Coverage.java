package se.finsam.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.RulebookSources;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * How much of a control its cases reach.
 *
 * @param kontroll the control's id
 * @param utfall how many of its outcomes some case gives, of how many
 * @param regler how many of its rules hold in some case, of how many
 * @param villkor how many ways of its conditions, held and did not, some case shows, of how many
 * @param brister what no case reaches, a line each, with file and line
 * @hidden
 */
public record Coverage(String kontroll, Share utfall, Share regler, Share villkor, List<String> brister) {
    private static final Pattern ANSWER =
            Pattern.compile("\\.(uppfylld|avvikelse|bedomning|kanEjBedomas|ejTillamplig)\\(\\s*(?:\"([^\"]*)\")?");
    private static final Map<String, String> OUTCOMES = Map.of(
            "uppfylld", "UPPFYLLD",
            "avvikelse", "AVVIKELSE",
            "bedomning", "BEDOMNING",
            "kanEjBedomas", "KAN_EJ_BEDOMAS",
            "ejTillamplig", "EJ_TILLAMPLIG");

    /** Copies its list. */
    public Coverage {
        brister = List.copyOf(brister);
    }

    /**
     * A part of a whole.
     *
     * @param natt how many are reached
     * @param av of how many
     * @hidden
     */
    public record Share(int natt, int av) {
        @Override
        public String toString() {
            return natt + "/" + av;
        }
    }

    /** The coverage of each control that has cases, in the order of the report; of an extending rulebook its own. */
    public static List<Coverage> of(Checker checker) {
        Map<String, List<Prov>> cases = new LinkedHashMap<>();
        RulebookInternals.resources(checker.rulebook())
                .cases()
                .forEach(prov -> cases.computeIfAbsent(prov.kontroll(), id -> new ArrayList<>())
                        .add(prov));
        List<Coverage> all = new ArrayList<>();
        for (Kontrollfil kontroll :
                RulebookInternals.resources(checker.rulebook()).regelbok().kontroller()) {
            List<Prov> own = cases.get(kontroll.id());
            if (own != null) {
                all.add(of(checker, kontroll, own));
            }
        }
        return all;
    }

    private static Coverage of(Checker checker, Kontrollfil kontroll, List<Prov> cases) {
        Reached reached = new Reached(RulebookInternals.resources(checker.rulebook()), kontroll.id());
        for (Prov prov : cases) {
            CheckOptions options = CaseRun.options(prov);
            for (Rad rad : checker.check(prov.underlag(), options).rader()) {
                if (rad.kontroll().equals(kontroll.id())) {
                    Optional<Forklaring> way = checker.explain(prov.underlag(), options, rad.kontroll(), rad.objekt());
                    way.ifPresent(found -> found.regler().forEach(reached::add));
                }
            }
        }
        return reached.of(kontroll);
    }

    /** What the cases of one control have reached so far. */
    private static final class Reached {
        private final List<Integer> rader;
        private final String file;
        private final String drl;
        private final String data;
        private final String yaml;
        private final Map<String, String> answers;
        private final Set<String> rules = new LinkedHashSet<>();
        private final Map<Condition, Set<Boolean>> conditions = new LinkedHashMap<>();

        Reached(RulebookResources resources, String kontroll) {
            RulebookSources sources = resources.sources();
            this.rader = resources.rader(kontroll);
            this.file = sources.rules(kontroll);
            this.drl = resources.drl(kontroll);
            this.data = sources.control(kontroll);
            this.yaml = sources.text(data);
            this.answers = answers(drl);
        }

        void add(Forklaring.Regelspar rule) {
            if (rule.gallde()) {
                rules.add(rule.namn());
            }
            for (Forklaring.Villkor condition : rule.villkor()) {
                if (canGoBothWays(condition.text(), drl)) {
                    conditions
                            .computeIfAbsent(new Condition(rule.namn(), condition.text()), key -> new TreeSet<>())
                            .add(condition.gallde());
                }
            }
        }

        Coverage of(Kontrollfil kontroll) {
            Set<String> given = new TreeSet<>();
            rules.forEach(rule -> given.add(answers.getOrDefault(rule, "")));
            List<String> missing = kontroll.utfall().keySet().stream()
                    .filter(outcome -> !given.contains(outcome))
                    .toList();
            int outcomes = kontroll.utfall().size();
            int ways = conditions.values().stream().mapToInt(Set::size).sum();
            return new Coverage(
                    kontroll.id(),
                    new Share(outcomes - missing.size(), outcomes),
                    new Share(rules.size(), answers.size()),
                    new Share(ways, 2 * conditions.size()),
                    gaps(missing));
        }

        private List<String> gaps(List<String> outcomes) {
            List<String> gaps = new ArrayList<>();
            outcomes.forEach(outcome -> gaps.add(data + ":" + line(yaml, "\n  " + outcome + ":", 0, 1) + ": utfallet "
                    + outcome + " har inget fall"));
            for (String rule : answers.keySet()) {
                if (!rules.contains(rule)) {
                    gaps.add(file + ":" + rad(line(drl, begin(rule), 0, 0)) + ": regeln \"" + rule
                            + "\" gäller i inget fall");
                }
            }
            conditions.forEach((condition, seen) -> {
                if (seen.size() < 2) {
                    int from = Math.max(0, drl.indexOf(begin(condition.rule)));
                    gaps.add(file + ":" + rad(line(drl, condition.text, from, 0)) + ": villkoret " + condition.text
                            + " i \""
                            + condition.rule + "\" "
                            + (seen.contains(true) ? "gäller i alla fall" : "gäller i inget fall"));
                }
            });
            return gaps;
        }

        private int rad(int line) {
            return rader.isEmpty() ? line : rader.get(Math.min(line, rader.size()) - 1);
        }

        private static String begin(String rule) {
            return "rule \"" + rule + "\"";
        }
    }

    /** A condition of a rule, as it is written. */
    private record Condition(String rule, String text) {}

    /**
     * Whether a condition of the trace is one that a case can turn: not the one that ties a fact to the question's object, and
     * not the name of a fact alone where the rule asks something of it, which says that there was no such fact.
     */
    private static boolean canGoBothWays(String condition, String drl) {
        boolean name = condition.chars().allMatch(Character::isLetter);
        return !condition.contains("$fraga")
                && !condition.startsWith("variant == ")
                && !(name
                        && Pattern.compile("\\b" + condition + "\\(\\s*[^)\\s]")
                                .matcher(drl)
                                .find());
    }

    /** What each rule answers, by its name. */
    private static Map<String, String> answers(String drl) {
        Map<String, String> answers = new LinkedHashMap<>();
        Matcher rule = Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\"(.*?)^end").matcher(drl);
        while (rule.find()) {
            Matcher answer = ANSWER.matcher(rule.group(2));
            if (answer.find()) {
                String variant = answer.group(2) == null ? "" : "/" + answer.group(2);
                answers.put(rule.group(1), OUTCOMES.get(answer.group(1)) + variant);
            }
        }
        return answers;
    }

    /** The line on which a text is found, counted from so many characters into it. */
    private static int line(String file, String text, int from, int into) {
        int found = file.indexOf(text, from);
        int at = found < 0 ? from : found + into;
        return 1 + (int) file.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
