package se.finsam.cli.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.model.source.Language;
import se.finsam.report.Words;
import se.finsam.rules.guide.Kontrollexempel;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

/** The rulebook's controls as text. */
public final class ControlText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(\\|\\w+)?}");
    private static final int LABELS = 15;
    private static final int SHORT_HASH = 12;

    private final Words words;
    private final int width;

    /** A writer of controls, in so many columns. */
    public ControlText(Language language, int width) {
        this.words = new Words(language);
        this.width = width;
    }

    /** All controls, a row each. */
    public String list(Rulebook rulebook) {
        List<Kontroll> controls = rulebook.kontroller();
        Table table = new Table(1, 3)
                .row(List.of(
                        "ID",
                        words.say("Kontroll", "Control"),
                        words.say("Grund", "Basis"),
                        words.say("Lagrum", "Paragraph")));
        for (Kontroll control : controls) {
            table.row(List.of(
                    control.id(),
                    control.titel().in(words.language()),
                    words.ground(control.grund()),
                    control.lagrum().stream().map(this::brief).collect(Collectors.joining(", "))));
        }
        Page page = new Page(width, false);
        table.write(page);
        page.gap()
                .paragraph(
                        0,
                        controls.size()
                                + words.say(" kontroller, regelbok ", " controls, rulebook ")
                                + rulebook.version()
                                + " (sha256 "
                                + rulebook.sha256().substring(0, SHORT_HASH)
                                + ")",
                        Style.PLAIN);
        return page.toString();
    }

    /** One control: what it checks and why, what it needs, what its outcomes mean, and examples of it. */
    public String show(Kontroll control, List<Kontrollexempel> examples) {
        Page page = new Page(width, false);
        page.paragraph(0, control.id() + " — " + control.titel().in(words.language()), Style.PLAIN)
                .gap()
                .paragraph(0, control.vad().in(words.language()), Style.PLAIN)
                .gap();
        label(page, words.say("Grund", "Basis"), words.ground(control.grund()) + binding(control));
        for (Lagrum place : control.lagrum()) {
            label(page, words.say("Lagrum", "Paragraph"), place.text(words.language()) + ", " + place.lank());
        }
        if (control.kalla() != null) {
            label(page, words.say("Källa", "Source"), control.kalla().in(words.language()));
        }
        label(page, words.say("Gäller från", "In force from"), control.fran().toString());
        if (control.till() != null) {
            label(page, words.say("Gäller till", "In force to"), control.till().toString());
        }
        label(
                page,
                words.say("Kontrollerad", "Last checked"),
                control.kontrollerad().toString());
        label(page, words.say("En rad per", "A row for each"), object(control.objekt()));
        if (!control.parametrar().isEmpty()) {
            label(
                    page,
                    words.say("Parametrar", "Parameters"),
                    String.join(", ", control.parametrar().keySet()));
        }

        page.gap().paragraph(0, words.say("Behöver", "Needs"), Style.PLAIN);
        if (control.behover().isEmpty()) {
            page.paragraph(2, words.say("inget särskilt", "nothing in particular"), Style.PLAIN);
        }
        control.behover().forEach(need -> page.hanging(2, "-", 2, Style.PLAIN, need(need), Style.PLAIN));

        page.gap().paragraph(0, words.say("Utfall", "Outcomes"), Style.PLAIN);
        control.utfall().forEach((key, outcome) -> {
            page.paragraph(2, outcome(key), Style.PLAIN);
            page.paragraph(4, figuresNamed(outcome.text().in(words.language())), Style.PLAIN);
            if (outcome.harledning() != null) {
                page.paragraph(4, figuresNamed(outcome.harledning()), Style.PLAIN);
            }
            if (outcome.atgard() != null) {
                String remedy = figuresNamed(outcome.atgard().in(words.language()));
                page.paragraph(4, words.say("Åtgärd: ", "Remedy: ") + remedy, Style.PLAIN);
            }
        });
        control.tillagg()
                .forEach(text -> page.paragraph(
                        2,
                        words.say("Läggs till där det är känt: ", "Added where it is known: ")
                                + figuresNamed(text.in(words.language())),
                        Style.PLAIN));
        if (!control.behover().isEmpty()) {
            page.paragraph(2, words.outcome(Utfall.KAN_EJ_BEDOMAS), Style.PLAIN);
            page.paragraph(
                    4,
                    words.say(
                            "Något som kontrollen behöver finns inte i underlaget.",
                            "Something that the control needs is not in the input."),
                    Style.PLAIN);
        }
        examples(page, examples);
        return page.toString();
    }

    private void examples(Page page, List<Kontrollexempel> examples) {
        if (!examples.isEmpty()) {
            page.gap()
                    .paragraph(
                            0,
                            words.say("Exempel, med påhittade belopp", "Examples, with made-up amounts"),
                            Style.PLAIN);
        }
        for (Kontrollexempel example : examples) {
            Rad row = example.rad();
            page.paragraph(2, words.outcome(row.utfall()) + ": " + example.namn(), Style.PLAIN);
            page.paragraph(4, row.text(), Style.PLAIN);
            if (row.harledning() != null) {
                page.paragraph(4, row.harledning(), Style.PLAIN);
            }
        }
    }

    private void label(Page page, String label, String content) {
        page.labelled(0, label, LABELS, content);
    }

    private String binding(Kontroll control) {
        return control.grund().bindande()
                ? words.say(
                        " (bindande: brister det blir utlåtandet AVVIKELSE)",
                        " (binding: where it fails the verdict is DEVIATION)")
                : words.say(
                        " (inte bindande: brister det blir utlåtandet ANMÄRKNING)",
                        " (not binding: where it fails the verdict is REMARK)");
    }

    private String object(String type) {
        return switch (type) {
            case "FORBUND" -> words.say("förbund och år", "förbund and year");
            case "INSATS" -> "insats";
            case "SAMMANTRADE" -> words.say("sammanträde", "meeting");
            case "TABELL" -> words.say("tabell med summor", "table with sums");
            default -> type.toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** {@code AVVIKELSE} or {@code KAN_EJ_BEDOMAS/trappan}: an outcome, with the name of the way in which it came. */
    private String outcome(String key) {
        int slash = key.indexOf('/');
        String outcome = words.outcome(Utfall.valueOf(slash < 0 ? key : key.substring(0, slash)));
        return slash < 0 ? outcome : outcome + " (" + key.substring(slash + 1) + ")";
    }

    private String need(String need) {
        return need.replace(" | ", words.say(" eller ", " or "))
                .replace(" + ", words.say(" och ", " and "))
                .replace("(≠ ", words.say("(utom när ", "(except where "));
    }

    private static String figuresNamed(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("[$1]");
    }

    private String brief(Lagrum place) {
        if (words.language() == Language.EN) {
            return place.kapitel() == null
                    ? "Section " + place.paragraf() + ", " + place.lag()
                    : place.lag() + " " + place.kapitel() + ":" + place.paragraf();
        }
        return (place.kapitel() == null ? "" : place.kapitel() + " kap. ") + place.paragraf() + " § " + place.lag();
    }
}
