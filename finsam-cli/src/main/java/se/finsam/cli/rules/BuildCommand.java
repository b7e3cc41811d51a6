package se.finsam.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Password;
import se.finsam.cli.call.UsageException;
import se.finsam.cli.input.ReadFiles;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.workbench.CaseRun;
import se.finsam.workbench.CaseRunner;
import se.finsam.workbench.Fynd;
import se.finsam.workbench.RulebookCompiler;
import se.finsam.workbench.RulebookSigner;
import se.finsam.workbench.Rulebooklint;

/**
 * {@code finsam rules build DIR -o X.jar}: compiles a rulebook for production. One that lint calls wrong, or whose cases fail, is
 * not written: nobody would look at it again before it is used.
 */
public final class BuildCommand {
    private static final String SIGN = "--sign";
    private static final String ALIAS = "--alias";

    private final Console console;
    private final Given given;
    private final Clock clock;

    public BuildCommand(Console console, Given given, Clock clock) {
        this.console = console;
        this.given = given;
        this.clock = clock;
    }

    public ExitCode run() {
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
            new ReadFiles()
                    .andAllOf(folders.get(0))
                    .and(given.text(SIGN, ""))
                    .and(given.text(Password.FILE, ""))
                    .refuse("-o", out);
            RulebookCompiler.Result result = RulebookCompiler.compile(folder);
            List<Fynd> found = new Rulebooklint()
                    .of(folder, LintCommand.today(given, clock)).stream()
                            .filter(one -> !told(one, result.errors()))
                            .toList();
            result.errors().forEach(console::complain);
            if (!found.isEmpty()) {
                console.print(LintCommand.text(found));
            }
            if (result.rulebook() == null) {
                return ExitCode.FAULT;
            }
            List<CaseRun> runs = CaseRunner.run(Checker.of(result.rulebook()), "", "", CaseRunner.STANDARD);
            long failed = runs.stream().filter(run -> !run.passed()).count();
            if (failed > 0) {
                console.print(TestCommand.text(runs));
            }
            if (found.stream().anyMatch(Fynd::fel) || failed > 0) {
                console.complain(Shown.name(out) + " skrevs inte: " + LintCommand.counted(found) + ", " + failed
                        + " fall som inte håller");
                return ExitCode.FAULT;
            }
            write(result.rulebook(), out);
            return ExitCode.APPROVED;
        } catch (IOException e) {
            console.complain(Shown.name(out) + ": " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
    }

    /** Whether the compiler has said something of the same line. */
    private static boolean told(Fynd one, List<String> errors) {
        String place = one.fil() + (one.rad() == null ? "" : ": rad " + one.rad());
        return errors.stream().anyMatch(error -> error.startsWith(place + ":") || error.startsWith(place + ","));
    }

    private void write(BuiltRulebook rulebook, String out) throws IOException {
        String keystore = given.text(SIGN, "");
        if (keystore.isEmpty()) {
            rulebook.write(Path.of(out));
            return;
        }
        char[] password = Password.of(given);
        if (password == null || given.text(ALIAS, "").isEmpty()) {
            throw new UsageException(
                    SIGN + " behöver " + ALIAS + ", och lösenordet i --password-file eller --password-env",
                    SIGN + " needs " + ALIAS + ", and the password in --password-file or --password-env");
        }
        KeyStore.PrivateKeyEntry key;
        try {
            key = RulebookSigner.key(Path.of(keystore), given.text(ALIAS, ""), password);
        } catch (IOException e) {
            throw new UsageException(
                    Shown.name(keystore)
                            + " kan inte signera: det är inget nyckellager med den nyckeln och det lösenordet",
                    Shown.name(keystore) + " " + e.getMessage());
        }
        RulebookSigner.write(rulebook, key, Path.of(out));
    }
}
