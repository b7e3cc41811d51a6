package se.finsam.report.junit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.finsam.report.Figur;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Words;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;

/**
 * A row as a test.
 *
 * @param group what it is listed under: its ground and its control
 * @param name what it is called; no two of a group are called the same
 * @param result how it went
 * @param message what was found, after the outcome's code; empty where it passed
 * @param details what is behind it, in lines; empty where it did not fail
 * @param judgement what a human has decided of it; empty where nobody has
 */
record TestCase(String group, String name, Result result, String message, String details, String judgement) {
    /** How a test went. */
    enum Result {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** The tests of a report, in the order of its rows. */
    static List<TestCase> of(ReportContent content) {
        List<TestCase> tests = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        for (Rad row : content.rapport().rader()) {
            String group = row.grund() + "." + row.kontroll();
            String plain = row.titel() + (row.objekt() == null ? "" : ": " + row.objekt());
            int count = named.merge(group + "\n" + plain, 1, Integer::sum);
            tests.add(of(row, group, count == 1 ? plain : plain + " (" + count + ")", content));
        }
        return List.copyOf(tests);
    }

    private static TestCase of(Rad row, String group, String name, ReportContent content) {
        String message = row.utfall() + ": " + row.text();
        String judged = row.bedomning() == null ? "" : row.bedomning().text();
        return switch (row.utfall()) {
            case UPPFYLLD -> new TestCase(group, name, Result.PASSED, "", "", judged);
            case AVVIKELSE ->
                new TestCase(group, name, Result.FAILED, kind(row) + ": " + row.text(), details(row, content), judged);
            case BEDOMNING, KAN_EJ_BEDOMAS, EJ_TILLAMPLIG ->
                new TestCase(group, name, Result.SKIPPED, message, "", judged);
        };
    }

    private static String kind(Rad row) {
        return row.grund().bindande() ? "AVVIKELSE" : "ANMARKNING";
    }

    /** {@code AVVIKELSE} or {@code ANMARKNING}, of a test that failed. */
    String kind() {
        return message.substring(0, message.indexOf(':'));
    }

    private static String details(Rad row, ReportContent content) {
        Words words = Words.of(content);
        RowWords said = RowWords.of(content);
        List<String> lines = new ArrayList<>();
        lines.add(row.text());
        if (row.harledning() != null) {
            lines.add(words.say("Härledning: ", "Formula: ") + row.harledning());
        }
        for (Figur figure : Figur.of(row, words)) {
            String place = figure.platser().isEmpty() ? "" : " (" + figure.platser() + ")";
            lines.add(figure.namn() + " = " + Numbers.typeset(figure, content.language()) + place);
        }
        lines.add(words.say("Grund: ", "Rests on: ") + said.ground(row));
        for (Lagrum place : row.lagrum()) {
            lines.add(said.paragraph(place) + " " + place.lank());
        }
        if (row.atgard() != null) {
            lines.add(words.say("Åtgärd: ", "Remedy: ") + row.atgard());
        }
        return String.join("\n", lines);
    }
}
