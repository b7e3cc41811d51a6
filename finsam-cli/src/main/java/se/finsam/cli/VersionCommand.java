package se.finsam.cli;

import se.finsam.model.source.Printable;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.Rulebook;

/** {@code finsam --version}: the program's, and the rulebook's with its hash. */
final class VersionCommand {
    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    ExitCode run() {
        String version = Main.class.getPackage().getImplementationVersion();
        console.print("finsam " + (version == null ? "(utan version)" : version) + "\n");
        try {
            Rulebook rulebook = Rulebook.bundled();
            console.print("regelbok " + rulebook.version() + " (sha256 "
                    + rulebook.sha256().substring(0, 12) + ")\n");
            return ExitCode.APPROVED;
        } catch (BrokenRulebookException e) {
            console.complain(Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
    }
}
