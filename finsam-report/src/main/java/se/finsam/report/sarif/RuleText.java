package se.finsam.report.sarif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Words;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.rulebook.Kontroll;

/** What the run says of each control, whether it has a row or not. */
final class RuleText {
    private static final String SPECIAL = "\\`*_{}[]<>#|";

    private final Language language;
    private final Words words;
    private final RowWords said;

    RuleText(ReportContent content) {
        this.language = content.language();
        this.words = Words.of(content);
        this.said = RowWords.of(content);
    }

    Sarif.Rule rule(Kontroll control) {
        return new Sarif.Rule(
                control.id(),
                new Sarif.Message(control.titel().in(language)),
                new Sarif.Message(control.vad().in(language)),
                help(control),
                helpUri(control),
                new Sarif.Configuration(level(control.grund().bindande())),
                new Sarif.RuleProperties(
                        control.grund().name(),
                        control.lagrum().stream().map(said::paragraph).toList(),
                        control.kalla() == null ? null : control.kalla().in(language),
                        control.fran().toString(),
                        control.till() == null ? null : control.till().toString(),
                        control.kontrollerad().toString(),
                        List.of(words.ground(control.grund()))));
    }

    /** How heavy a deviation is. */
    static String level(boolean binding) {
        return binding ? "error" : "warning";
    }

    private Sarif.Help help(Kontroll control) {
        List<String> text = new ArrayList<>();
        List<String> markdown = new ArrayList<>();
        text.add(control.vad().in(language));
        markdown.add(escaped(control.vad().in(language)) + "\n");
        String ground = words.say("Grund: ", "Rests on: ") + words.ground(control.grund());
        text.add(ground);
        markdown.add(escaped(ground) + "\n");
        if (control.kalla() != null) {
            text.add(control.kalla().in(language));
            markdown.add("- " + escaped(control.kalla().in(language)));
        }
        for (Lagrum place : control.lagrum()) {
            String paragraph = said.paragraph(place);
            text.add(paragraph + ": " + place.lank());
            markdown.add(
                    web(place.lank())
                            ? "- [" + escaped(paragraph) + "](<" + place.lank() + ">)"
                            : "- " + escaped(paragraph));
        }
        return new Sarif.Help(String.join("\n", text), String.join("\n", markdown));
    }

    private static @Nullable String helpUri(Kontroll control) {
        for (Lagrum place : control.lagrum()) {
            if (web(place.lank())) {
                return place.lank();
            }
        }
        return null;
    }

    /** Whether it leads to the web, and to nowhere that a rulebook of one's own might want. */
    private static boolean web(String link) {
        return link.matches("https?://[-A-Za-z0-9._~:/?#@!$&'()*+,;=%]+");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}
