package se.finsam.rules.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Exempel;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.book.Utfallstext;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Describes the rulebook for people: what each control checks, why, by which paragraph and formula, with examples that are
 * run and not written. Immutable and thread-safe.
 *
 * @hidden
 */
public final class Kontrollguide {
    private final Checker checker;
    private final List<Exempel> exempel;
    private final Language language;

    /**
     * A guide to the rulebook of a checker.
     *
     * @throws BrokenRulebookException where the rulebook's examples cannot be read
     */
    public Kontrollguide(Checker checker, Language language) {
        this.checker = checker;
        this.exempel = RulebookInternals.resources(checker.rulebook()).exempel().exempel();
        this.language = language;
    }

    /** The whole rulebook as Markdown, ended by a line break. */
    public String markdown() {
        Rulebook rulebook = checker.rulebook();
        StringBuilder out = new StringBuilder(say(
                "# Kontrollerna\n\nSkapad ur regelboken " + rulebook.version()
                        + " av bygget; ändra i `rules/`, inte här. Beloppen i exemplen är påhittade.\n",
                "# The controls\n\nMade from rulebook " + rulebook.version()
                        + " by the build; change `rules/`, not this file. The amounts of the examples are made up.\n"));
        RulebookInternals.bok(rulebook)
                .kontroller()
                .forEach(kontroll -> out.append('\n').append(control(kontroll)));
        return out.toString();
    }

    /** One control as Markdown, ended by a line break; empty where there is no control with that id. */
    public Optional<String> markdown(String id) {
        return RulebookInternals.bok(checker.rulebook()).kontroller().stream()
                .filter(kontroll -> kontroll.id().equals(id))
                .findFirst()
                .map(this::control);
    }

    private String control(Kontrollfil fil) {
        Kontroll kontroll = checker.rulebook().kontroll(fil.id()).orElseThrow();
        StringBuilder out = new StringBuilder();
        out.append("## ")
                .append(fil.id())
                .append(" – ")
                .append(fil.titel().in(language))
                .append("\n\n");
        out.append(fil.vad().in(language)).append("\n\n");
        point(out, say("Grund", "Ground"), fil.grund().name());
        point(
                out,
                say("Lagrum", "Paragraphs"),
                kontroll.lagrum().stream().map(this::lagrum).collect(Collectors.joining("; ")));
        point(out, say("Källa", "Source"), text(fil.kalla()));
        point(out, say("En rad per", "A row for each"), fil.objekt().name());
        point(
                out,
                say("Gäller", "Applies"),
                fil.fran() + "–" + (fil.till() == null ? "" : fil.till().toString()));
        point(
                out,
                say("Kontrollerad mot källan", "Checked against its source"),
                fil.kontrollerad().toString());
        point(
                out,
                say("Behöver", "Needs"),
                kontroll.behover().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", ")));
        parameters(out, kontroll);
        out.append('\n');
        fil.utfall().forEach((key, outcome) -> out.append(outcome(key, outcome)));
        kontroll.tillagg()
                .forEach(text -> out.append("- ")
                        .append(say("Läggs till där det är känt: ", "Added where it is known: "))
                        .append(Textplats.forReaders(text).in(language))
                        .append('\n'));
        exempel(fil.id()).forEach(one -> out.append(example(one)));
        return out.toString();
    }

    private void parameters(StringBuilder out, Kontroll kontroll) {
        if (kontroll.parametrar().isEmpty()) {
            return;
        }
        Parameterhistorik history = new Parameterhistorik(language);
        out.append("- ").append(say("Parametrar", "Parameters")).append(":\n");
        for (String id : kontroll.parametrar().keySet()) {
            out.append(history.line(RulebookInternals.bok(checker.rulebook()).parameter(id)));
        }
    }

    private String lagrum(Lagrum place) {
        return "[" + place.text(language) + "](" + place.lank() + ")";
    }

    private String outcome(String key, Utfallstext outcome) {
        StringBuilder out = new StringBuilder();
        out.append("- **")
                .append(key)
                .append("**: ")
                .append(Textplats.forReaders(outcome.text()).in(language));
        if (outcome.harledning() != null) {
            out.append(" `").append(outcome.harledning()).append('`');
        }
        if (outcome.atgard() != null) {
            out.append(say(" Åtgärd: ", " Remedy: "))
                    .append(Textplats.forReaders(outcome.atgard()).in(language));
        }
        return out.append('\n').toString();
    }

    /** The examples of a control, in the order of its cases; empty where there is no control with that id. */
    public List<Kontrollexempel> exempel(String id) {
        return exempel.stream()
                .filter(one -> one.kontroll().equals(id))
                .flatMap(one -> row(one).map(row -> new Kontrollexempel(one.namn(), row)).stream())
                .toList();
    }

    private Optional<Rad> row(Exempel one) {
        CheckOptions alone = CheckOptions.STANDARD.in(language);
        String before = one.foregaendeAr();
        CheckOptions options = before == null ? alone : alone.after(underlag(before));
        return checker.check(underlag(one.underlag()), options).rader().stream()
                .filter(rad -> rad.kontroll().equals(one.kontroll()))
                .filter(rad -> one.objekt() == null || one.objekt().equals(rad.objekt()))
                .filter(rad -> rad.utfall() == one.utfall())
                .findFirst();
    }

    private String example(Kontrollexempel one) {
        Rad rad = one.rad();
        return "\n" + say("Exempel", "Example") + " (" + one.namn() + "): " + rad.utfall() + ". " + rad.text()
                + (rad.harledning() == null ? "" : " `" + rad.harledning() + "`") + "\n";
    }

    private static Underlag underlag(String json) {
        return UnderlagReader.standard().read(json, "exempel").get(0).underlag().orElseThrow();
    }

    private void point(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("- ").append(name).append(": ").append(value).append('\n');
        }
    }

    private String text(@Nullable Text text) {
        return text == null ? "" : text.in(language);
    }

    private String say(String sv, String en) {
        return language == Language.EN ? en : sv;
    }
}
