package se.finsam.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.report.Utfall;

/**
 * The answer that a rule gives: {@code insert( $fraga.avvikelse( "post", $not ).saknar( … ) );}.
 *
 * @param fraga the name of the question
 * @param utfall the outcome
 * @param variant which of the outcome's texts; empty for the usual one
 * @param fakta the names of the facts that it rests on
 * @param tal which of the control's own figures it shows; empty for all
 */
record AnswerCall(String fraga, Utfall utfall, String variant, List<String> fakta, List<String> tal) {
    private static final Pattern ANSWER = Pattern.compile(
            "insert\\(\\s*(\\$\\w+)\\.(uppfylld|avvikelse|bedomning|kanEjBedomas|ejTillamplig)\\(([^()]*)\\)"
                    + "(?:\\.kallar\\([^()]*\\))*(?:\\.visar\\(([^()]*)\\))?(?:\\.saknar\\((.*)\\))?\\s*\\)\\s*;");
    private static final Map<String, Utfall> OUTCOMES = Map.of(
            "uppfylld", Utfall.UPPFYLLD,
            "avvikelse", Utfall.AVVIKELSE,
            "bedomning", Utfall.BEDOMNING,
            "kanEjBedomas", Utfall.KAN_EJ_BEDOMAS,
            "ejTillamplig", Utfall.EJ_TILLAMPLIG);

    /** What a rule's consequence answers; empty where it is anything but one answer. */
    static Optional<AnswerCall> of(String consequence) {
        Matcher answer = ANSWER.matcher(consequence);
        if (!answer.matches() || (answer.group(5) != null && answer.group(5).contains(";"))) {
            return Optional.empty();
        }
        String variant = "";
        List<String> facts = new ArrayList<>();
        for (String part : answer.group(3).split(",", -1)) {
            String argument = part.strip();
            if (argument.matches("\"[^\"]*\"") && facts.isEmpty() && variant.isEmpty()) {
                variant = argument.substring(1, argument.length() - 1);
            } else if (argument.matches("\\$\\w+")) {
                facts.add(argument);
            } else if (!argument.isEmpty()) {
                return Optional.empty();
            }
        }
        List<String> figures = new ArrayList<>();
        for (String part :
                answer.group(4) == null ? new String[0] : answer.group(4).split(",", -1)) {
            figures.add(part.strip().replace("\"", ""));
        }
        Utfall outcome = OUTCOMES.getOrDefault(answer.group(2), Utfall.KAN_EJ_BEDOMAS);
        return Optional.of(new AnswerCall(answer.group(1), outcome, variant, List.copyOf(facts), List.copyOf(figures)));
    }

    /** The key of its text in {@code kontroll.yaml}. */
    String nyckel() {
        return Kontrollfil.nyckel(utfall, variant);
    }
}
