package se.finsam.cli;

import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Rulebooks;
import se.finsam.model.source.Language;
import se.finsam.report.Words;
import se.finsam.rules.Checker;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;
import se.finsam.workbench.RulebookCache;

/** {@code finsam --version}: the program's, and the rulebook's with its hash and from where it was loaded. */
final class VersionCommand {
    private static final int SHORT_HASH = 12;

    private final Console console;
    private final Given given;
    private final Words words;

    VersionCommand(Console console, Given given, Language language) {
        this.console = console;
        this.given = given;
        this.words = new Words(language);
    }

    /**
     * Tells it.
     *
     * @throws BrokenRulebookException where the rulebook cannot be loaded
     */
    ExitCode run() {
        String version = Main.class.getPackage().getImplementationVersion();
        console.print("finsam " + (version == null ? words.say("(utan version)", "(no version)") : version) + "\n");
        String own = given.text("--rulebook", Rulebooks.BUNDLED);
        if (own.equals(Rulebooks.BUNDLED)) {
            tell(Rulebook.bundled(), words.say(", följer med finsam", ", comes with finsam"));
            return ExitCode.APPROVED;
        }
        if (given.has(Rulebooks.TRUST)) {
            tell(Rulebooks.checker(given, Runnable::run).rulebook(), "");
            return ExitCode.APPROVED;
        }
        RulebookCache.Loaded loaded = Rulebooks.loaded(own);
        tell(
                Checker.of(Rulebooks.whole(own, loaded), Runnable::run).rulebook(),
                loaded.kept() ? words.say(", kompilerad tidigare", ", compiled before") : "");
        return ExitCode.APPROVED;
    }

    private void tell(Rulebook rulebook, String more) {
        console.print(words.say("regelbok ", "rulebook ") + words.rulebook(RulebookInternals.id(rulebook)) + " (sha256 "
                + rulebook.sha256().substring(0, SHORT_HASH) + ")" + more + "\n");
    }
}
