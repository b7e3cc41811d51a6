package se.finsam.cli.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Revisorsroll;

/**
 * What all judgements of a walk have in common, asked first.
 *
 * @param day the day that they are made; a year long past is none the worse
 * @param role in which role; null where that is not said
 */
record JudgeStart(LocalDate day, @Nullable Revisorsroll role) {
    /** What is asked, or given by the call already; null where the human left. */
    static @Nullable JudgeStart asked(
            JudgePrompt prompt, @Nullable LocalDate given, LocalDate today, @Nullable Revisorsroll givenRole) {
        LocalDate day = given;
        while (!prompt.ended()) {
            if (day == null) {
                String word = prompt.ask(
                        "Bedömningarnas dag ÅÅÅÅ-MM-DD (Enter = " + today + ", q = sluta)",
                        "Day of the judgements YYYY-MM-DD (Enter = " + today + ", q = quit)");
                if (left(word, prompt)) {
                    return null;
                }
                day = word.isEmpty() ? today : prompt.day(word);
                if (day == null) {
                    prompt.say(
                            "Väntade en dag som finns, skriven som 2022-05-01.\n",
                            "Expected an existing day, written as 2022-05-01.\n");
                }
                continue;
            }
            if (givenRole != null) {
                return new JudgeStart(day, givenRole);
            }
            String word = prompt.ask(
                    roles(Language.SV) + "\nDin roll, med numret (Enter = anges inte, b = tillbaka)",
                    roles(Language.EN) + "\nYour role, by its number (Enter = not said, b = back)");
            if (left(word, prompt)) {
                return null;
            }
            if (word.isEmpty()) {
                return new JudgeStart(day, null);
            }
            if (word.equals("b")) {
                day = given;
                continue;
            }
            int number = 1;
            for (Revisorsroll role : Revisorsroll.values()) {
                if (word.equals(String.valueOf(number++))) {
                    return new JudgeStart(day, role);
                }
            }
            prompt.say("Väntade ett av numren.\n", "Expected one of the numbers.\n");
        }
        return null;
    }

    private static boolean left(String word, JudgePrompt prompt) {
        return prompt.ended() || word.equals("q") || word.equals("!");
    }

    private static String roles(Language language) {
        StringBuilder roles = new StringBuilder();
        int number = 1;
        for (Revisorsroll role : Revisorsroll.values()) {
            roles.append(roles.isEmpty() ? "" : " · ")
                    .append(number++)
                    .append(' ')
                    .append(role.ord().in(language));
        }
        return roles.toString();
    }
}
