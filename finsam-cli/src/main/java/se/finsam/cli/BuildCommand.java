package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.workbench.RulebookCompiler;

/** {@code finsam rules build DIR -o X.jar}: compiles a rulebook for production. */
final class BuildCommand {
    private final Console console;
    private final Given given;

    BuildCommand(Console console, Given given) {
        this.console = console;
        this.given = given;
    }

    ExitCode run() {
        List<String> folders = given.positionals();
        String out = given.text("--output", "");
        if (folders.size() != 1 || out.isEmpty()) {
            throw new UsageException(
                    "ange regelbokens mapp och filen: finsam rules build MAPP -o REGELBOK.jar",
                    "give the rulebook's folder and the file: finsam rules build DIR -o RULEBOOK.jar");
        }
        Path folder = Path.of(folders.get(0));
        if (!Files.isDirectory(folder)) {
            throw Given.wrong("MAPP", folders.get(0), "en mapp som finns", "a folder that exists");
        }
        try {
            new ReadFiles().andAllOf(folders.get(0)).refuse("-o", out);
            RulebookCompiler.Result result = RulebookCompiler.compile(folder);
            if (result.rulebook() == null) {
                result.errors().forEach(console::complain);
                return ExitCode.FAULT;
            }
            result.rulebook().write(Path.of(out));
            return ExitCode.APPROVED;
        } catch (IOException e) {
            console.complain(Shown.name(out) + ": " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
    }
}
