package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.report.Shown;

/** The questions as text, to send in a message; and what the letter says, too. */
final class QuestionText {
    private static final int MOST_REASONS = 6;

    private final FieldWords words;
    private final Language language;

    QuestionText(FieldWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    String heading(Underlag underlag) {
        return words.say("Frågor till ", "Questions to ")
                + Shown.name(underlag.forbund().namn())
                + words.say(" om räkenskapsåret ", " on the financial year ")
                + underlag.rakenskapsar();
    }

    List<String> introduction() {
        return List.of(
                words.say(
                        "För att kunna granska året behöver vi svar på frågorna nedan. De är ordnade efter den handling där"
                                + " svaret brukar stå; ni kan lika gärna skicka handlingen.",
                        "To examine the year we need answers to the questions below. They are in the order of the document"
                                + " in which the answer tends to be; you may as well send the document."),
                words.say(
                        "Skriv var svaret står, med handling och sida. Finns det inget att svara, skriv det. Inga namn på"
                                + " personer behövs.",
                        "Say where the answer is, with document and page. Where there is nothing to answer, say so. No names"
                                + " of persons are needed."));
    }

    String reasons(PlainQuestion question) {
        return words.say("Behövs för: ", "Needed for: ") + reasons(question.reasons(), words);
    }

    /** Titles of controls in a row; of very many, as where nothing is known of the insatser, the first. */
    static String reasons(List<String> titles, FieldWords words) {
        int left = titles.size() - MOST_REASONS;
        return left < 2
                ? String.join("; ", titles)
                : String.join("; ", titles.subList(0, MOST_REASONS))
                        + words.say(" och " + left + " kontroller till", " and " + left + " more controls");
    }

    String answer() {
        return words.say("Svar", "Answer");
    }

    String found() {
        return words.say("Var det står (handling och sida)", "Where it is (document and page)");
    }

    /** All of it. */
    String of(Underlag underlag, Map<Handling, List<PlainQuestion>> questions) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(underlag));
        lines.add("");
        lines.addAll(introduction());
        int number = 1;
        for (Map.Entry<Handling, List<PlainQuestion>> document : questions.entrySet()) {
            lines.add("");
            lines.add(document.getKey().word(language).toUpperCase(java.util.Locale.ROOT));
            for (PlainQuestion question : document.getValue()) {
                lines.add("");
                lines.add(number++ + ". " + question.text());
                lines.add("   " + reasons(question));
                if (question.objects().size() > 1) {
                    lines.add("   " + answer() + ":");
                    question.objects().forEach(object -> lines.add("   – " + object + ":"));
                } else {
                    lines.add("   " + answer() + ":");
                }
                lines.add("   " + found() + ":");
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
