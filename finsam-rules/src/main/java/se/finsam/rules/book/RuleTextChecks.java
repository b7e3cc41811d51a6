package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.trace.RuleText;

/** What must hold between a control's rules and its texts: each answer that a rule can give has one text, and no other. */
final class RuleTextChecks {
    private static final Pattern ANSWER =
            Pattern.compile("\\.(uppfylld|avvikelse|bedomning|kanEjBedomas|ejTillamplig)\\(\\s*(?:\"([^\"]*)\")?");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"");
    private static final Pattern QUESTION = Pattern.compile("\\bkontroll\\s*==\\s*\"([^\"]*)\"");
    /** What a rule may ask of its question: what reads rules (explain, coverage, mutate, diff, lint) sees no more than this. */
    private static final Pattern ASKED =
            Pattern.compile("kontroll\\s*==\\s*\"[^\"]*\"|objekt\\s*[!=]=\\s*(?:\"[^\"]*\"|\\$\\w+\\.objekt)");

    private static final Pattern QUESTION_PATTERN = Pattern.compile("(?<![\\w$.])Fraga\\s*\\(");
    private static final Pattern DOUBLE = Pattern.compile(
            "(?<![0-9A-Za-z_.$])[0-9]+(?:\\.[0-9]+(?:[eE][-+]?[0-9]+)?(?![0-9B])[dDfF]?|[eE][-+]?[0-9]+|[dDfF]\\b)"
                    + "|\\b(?:double|float|Double|Float)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?:System|Clock|Instant|Random|ThreadLocalRandom|UUID|Runtime|Thread|Math\\.random|new\\s+Date|Calendar"
                    + "|(?:LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now)\\b");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<![\\w$.])(?:eval|modify|update|delete|retract|insertLogical"
                    + "|salience|no-loop|lock-on-active|agenda-group|activation-group|ruleflow-group|auto-focus|date-effective"
                    + "|date-expires|timer|duration|dialect|extends|global|function|query|declare|accumulate|collect|forall|exists"
                    + "|from|entry-point|enabled)(?![\\w$])(?!\\s*(?:==|!=|[<>,]|\\)))");
    /** What stands in quotes; a rule's name or a word that is compared with is no code. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]*\"");

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Map<String, Utfall> OUTCOMES = Map.of(
            "uppfylld", Utfall.UPPFYLLD,
            "avvikelse", Utfall.AVVIKELSE,
            "bedomning", Utfall.BEDOMNING,
            "kanEjBedomas", Utfall.KAN_EJ_BEDOMAS,
            "ejTillamplig", Utfall.EJ_TILLAMPLIG);

    private final Kontrollrum room;
    private final String drl;
    private final String rules;
    private final Located yaml;
    private final Kontrollfil kontroll;
    private final List<Brist> errors = new ArrayList<>();

    RuleTextChecks(Kontrollrum room, Located yaml) {
        this.room = room;
        this.drl = room.fil();
        this.rules = room.drl();
        this.yaml = yaml;
        this.kontroll = room.kontroll();
    }

    /** What is wrong. */
    List<Brist> errors() {
        names();
        questions();
        texts();
        find(Bristkod.RB606, DOUBLE, "ett flyttal; skriv 0.2B eller använd en parameter");
        find(Bristkod.RB607, CLOCK, "läser klockan, datorn eller slumpen; det hör inte hemma i en regel");
        find(Bristkod.RB608, FORBIDDEN, "hör inte hemma i en regel");
        return errors;
    }

    private void names() {
        Matcher found = PACKAGE.matcher(rules);
        String wanted = Kontrollfil.paket(kontroll.id());
        if (!found.find() || !found.group(1).equals(wanted)) {
            errors.add(Brist.at(Bristkod.RB601, drl, 1, "väntade package " + wanted));
        }
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            if (!rule.group(1).startsWith(kontroll.id() + " ")) {
                at(
                        Bristkod.RB602,
                        rule.start(),
                        "regelns namn \"" + rule.group(1) + "\" börjar inte med " + kontroll.id());
            }
        }
        Matcher question = QUESTION.matcher(rules);
        while (question.find()) {
            if (!question.group(1).equals(kontroll.id())) {
                at(
                        Bristkod.RB603,
                        question.start(),
                        "regeln svarar för \"" + question.group(1) + "\", inte för " + kontroll.id());
            }
        }
    }

    /** A condition on the question is one on the control and, at most, on the object. */
    private void questions() {
        Matcher found = QUESTION_PATTERN.matcher(bare());
        while (found.find()) {
            for (String asked : constraints(found.end())) {
                if (!ASKED.matcher(asked.strip()).matches()) {
                    at(
                            Bristkod.RB614,
                            found.start(),
                            "Fraga( " + asked.strip() + " ): väntade kontroll == \"" + kontroll.id()
                                    + "\" och på sin höjd objekt == …; fråga ett faktum om resten");
                }
            }
        }
    }

    /** What stands from a place to the bracket that ends it, between commas. */
    private List<String> constraints(int from) {
        int depth = 1;
        int end = from;
        boolean quoted = false;
        while (end < rules.length() && depth > 0) {
            char sign = rules.charAt(end++);
            quoted ^= sign == '"';
            depth += quoted || sign != '(' ? 0 : 1;
            depth -= quoted || sign != ')' ? 0 : 1;
        }
        return RuleText.split(rules.substring(from, Math.max(from, end - 1)), ",");
    }

    private void texts() {
        Set<String> answers = new LinkedHashSet<>();
        Matcher answer = ANSWER.matcher(rules);
        while (answer.find()) {
            String variant = answer.group(2) == null ? "" : answer.group(2);
            String key = Kontrollfil.nyckel(outcome(answer.group(1)), variant);
            answers.add(key);
            if (!kontroll.utfall().containsKey(key)) {
                at(Bristkod.RB501, answer.start(), "svaret " + key + " har ingen text i " + yaml.file());
            }
        }
        for (String key : kontroll.utfall().keySet()) {
            if (!answers.contains(key)) {
                errors.add(yaml.brist(
                        Bristkod.RB502, "utfall", key, "texten " + key + " hör inte till något svar i " + drl));
            }
        }
    }

    private static Utfall outcome(String method) {
        return java.util.Objects.requireNonNull(OUTCOMES.get(method));
    }

    private void find(Bristkod kod, Pattern pattern, String message) {
        Matcher found = pattern.matcher(bare());
        while (found.find()) {
            at(kod, found.start(), "\"" + found.group().strip() + "\": " + message);
        }
    }

    /** The same text, as long and with the same lines, but with comments and what is in quotes blank. */
    private String bare() {
        String withoutQuotes = QUOTED.matcher(rules).replaceAll(RuleTextChecks::blank);
        return COMMENT.matcher(withoutQuotes).replaceAll(RuleTextChecks::blank);
    }

    private static String blank(java.util.regex.MatchResult found) {
        return found.group().replaceAll("[^\n]", " ");
    }

    private void at(Bristkod kod, int offset, String message) {
        int line = 1
                + (int) rules.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        errors.add(Brist.at(kod, drl, room.rad(line), message));
    }
}
