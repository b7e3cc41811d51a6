package se.finsam.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Syntax;
import se.finsam.cli.call.UsageException;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.workbench.format.RulebookFormat;

/** {@code finsam rules fmt}: gives the files of a rulebook's controls their one form. In Swedish, as rulebooks are. */
public final class FmtCommand {
    public static final String FMT = "fmt";

    private static final String CHECK = "--check";

    private final Console console;
    private final Given given;

    public FmtCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    static CommandSpec syntax(Syntax syntax) {
        CommandSpec fmt = syntax.command(
                FMT,
                "Ger kontroll.yaml, regel.yaml och prov.yaml sin form: nycklarnas ordning, citattecken, uttryckens tecken."
                        + " Kommentarer står kvar.",
                "Gives kontroll.yaml, regel.yaml and prov.yaml their form: the order of keys, quotation marks, the signs of"
                        + " expressions. Comments stay.");
        fmt.addOption(
                syntax.option("--rulebook", syntax.say("MAPP", "DIR"), "Regelbokens mapp.", "The rulebook's folder."));
        fmt.addOption(syntax.flag(
                CHECK,
                "Skriv inget; slutkod 1 om någon fil har en annan form.",
                "Write nothing; exit 1 where a file has another form."));
        return Syntax.footer(
                fmt,
                syntax.say("Exempel:", "Examples:"),
                "  finsam rules fmt --rulebook regler/",
                "  finsam rules fmt --check --rulebook regler/");
    }

    public ExitCode run() {
        String rulebook = given.text("--rulebook", "");
        Path folder = Path.of(rulebook);
        if (rulebook.isEmpty() || !Files.isDirectory(folder)) {
            throw new UsageException(
                    "ange regelbokens mapp: finsam rules fmt --rulebook MAPP",
                    "give the rulebook's folder: finsam rules fmt --rulebook DIR");
        }
        boolean check = given.has(CHECK);
        try {
            List<RulebookFormat.Formatted> other = RulebookFormat.of(folder);
            boolean unread = false;
            for (RulebookFormat.Formatted one : other) {
                String name = Printable.of(one.file().toString().replace('\\', '/'));
                if (one.text() == null) {
                    unread = true;
                    console.complain(name + " kan inte läsas; finsam rules lint säger varför");
                } else {
                    if (!check) {
                        one.write();
                    }
                    console.print(name + "\n");
                }
            }
            return unread ? ExitCode.FAULT : check && !other.isEmpty() ? ExitCode.DEVIATES : ExitCode.APPROVED;
        } catch (IOException e) {
            console.complain(
                    Shown.name(rulebook) + " kan inte skrivas: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
    }
}
