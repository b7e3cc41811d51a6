package se.finsam.cli.rules;

import java.time.LocalDate;
import java.util.List;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.cli.call.UnknownControl;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.text.ControlText;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.guide.Kontrollguide;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/** {@code finsam rules}: what the rulebook says of itself. */
public final class RulesCommand {
    private final Console console;
    private final Given given;
    private final Language language;

    public RulesCommand(Console console, Given given, Language standard) {
        this.console = console;
        this.given = given;
        this.language = given.language(standard);
    }

    /** {@code finsam rules list}. */
    public ExitCode list() {
        boolean json = given.choice("--format", Given.words("text", false, "json", true));
        int width = given.width(console.surroundings().width());
        return with(rulebook -> {
            console.print(
                    json
                            ? new RecordWriter(null).write(Catalogue.of(rulebook), RecordWriter.Layout.JSON)
                            : new ControlText(language, width).list(rulebook));
            return ExitCode.APPROVED;
        });
    }

    /** {@code finsam rules show}. */
    public ExitCode show() {
        List<String> ids = given.positionals();
        int width = given.width(console.surroundings().width());
        if (ids.size() != 1) {
            throw new UsageException(
                    "ange ett kontroll-id; finsam rules list räknar upp dem",
                    "give one control id; finsam rules list lists them");
        }
        return with(rulebook -> show(rulebook, ids.get(0), width));
    }

    /** {@code finsam rules outdated}: a list and never a failure. */
    public ExitCode outdated() {
        LocalDate before = given.day("--before");
        if (before == null) {
            throw new UsageException("ange dagen med --before ÅÅÅÅ-MM-DD", "give the day with --before YYYY-MM-DD");
        }
        return with(rulebook -> {
            StringBuilder lines = new StringBuilder();
            rulebook.inaktuella(before)
                    .forEach(one -> lines.append(one.kontrollerad())
                            .append("  ")
                            .append(one.slag())
                            .append("  ")
                            .append(one.id())
                            .append('\n'));
            String none = new Text(
                            "Allt är kontrollerat mot sin källa " + before + " eller senare.\n",
                            "All is checked against its source on " + before + " or later.\n")
                    .in(language);
            console.print(lines.isEmpty() ? none : lines.toString());
            return ExitCode.APPROVED;
        });
    }

    private ExitCode show(Rulebook rulebook, String id, int width) {
        java.util.Optional<Kontroll> control = rulebook.kontroll(id);
        if (control.isPresent()) {
            if (given.has("--drl")) {
                console.print(RulebookInternals.drl(rulebook, id));
                return ExitCode.APPROVED;
            }
            Kontrollguide guide = new Kontrollguide(Rulebooks.checker(given, Runnable::run), language);
            console.print(new ControlText(language, width).show(control.get(), guide.exempel(id)));
            return ExitCode.APPROVED;
        }
        return UnknownControl.tell(console, rulebook, id, language);
    }

    private ExitCode with(java.util.function.Function<Rulebook, ExitCode> use) {
        Rulebook rulebook;
        try {
            String own = given.text("--rulebook", Rulebooks.BUNDLED);
            rulebook = own.equals(Rulebooks.BUNDLED) && !given.has(Rulebooks.TRUST)
                    ? Rulebook.bundled()
                    : Rulebooks.checker(given, Runnable::run).rulebook();
        } catch (BrokenRulebookException e) {
            return console.unusable(e, language);
        }
        return use.apply(rulebook);
    }

    /**
     * The rulebook as JSON.
     *
     * @param schema always {@code finsam-regelbok/1}
     * @param version its version
     * @param sha256 SHA-256 over its files
     * @param kontroller its controls
     */
    record Catalogue(String schema, String version, String sha256, List<Kontroll> kontroller) {
        static Catalogue of(Rulebook rulebook) {
            return new Catalogue("finsam-regelbok/1", rulebook.version(), rulebook.sha256(), rulebook.kontroller());
        }
    }
}
