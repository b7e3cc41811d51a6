package se.finsam.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.UsageException;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.workbench.NewControl;

/** {@code finsam rules new ID}: makes a control's room, to be filled. In Swedish, as rulebooks are. */
public final class NewCommand {
    private final Console console;
    private final Given given;
    private final Clock clock;

    public NewCommand(Console console, Given given, Clock clock) {
        this.console = console;
        this.given = given;
        this.clock = clock;
    }

    public ExitCode run() {
        List<String> ids = given.positionals();
        String rulebook = given.text("--rulebook", "");
        if (ids.size() != 1 || rulebook.isEmpty()) {
            throw new UsageException(
                    "ange ett id och regelbokens mapp: finsam rules new EGEN-PROGNOS --rulebook MAPP",
                    "give an id and the rulebook's folder: finsam rules new EGEN-PROGNOS --rulebook DIR");
        }
        LocalDate day = Objects.requireNonNullElseGet(given.day("--date"), () -> LocalDate.now(clock));
        try {
            NewControl.Made made = NewControl.make(Path.of(rulebook), ids.get(0), given.text("--group", ""), day);
            if (!made.errors().isEmpty()) {
                made.errors().forEach(console::complain);
                return ExitCode.UNREADABLE;
            }
            made.files()
                    .forEach(file -> console.print(Printable.of(file.toString().replace('\\', '/')) + "\n"));
            console.note(
                    "skriv regeln och fallen, och kör: finsam rules test --watch --rulebook " + Printable.of(rulebook));
            return ExitCode.APPROVED;
        } catch (IOException e) {
            console.complain(
                    Shown.name(rulebook) + ": kan inte skrivas: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
    }
}
