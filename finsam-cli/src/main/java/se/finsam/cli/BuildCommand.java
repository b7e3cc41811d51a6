package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import se.finsam.model.source.Printable;
import se.finsam.report.Shown;
import se.finsam.rules.BuiltRulebook;
import se.finsam.workbench.RulebookCompiler;
import se.finsam.workbench.RulebookSigner;

/** {@code finsam rules build DIR -o X.jar}: compiles a rulebook for production. */
final class BuildCommand {
    private static final String SIGN = "--sign";
    private static final String ALIAS = "--alias";

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
            new ReadFiles().andAllOf(folders.get(0)).and(given.text(SIGN, "")).refuse("-o", out);
            RulebookCompiler.Result result = RulebookCompiler.compile(folder);
            if (result.rulebook() == null) {
                result.errors().forEach(console::complain);
                return ExitCode.FAULT;
            }
            write(result.rulebook(), out);
            return ExitCode.APPROVED;
        } catch (IOException e) {
            console.complain(Shown.name(out) + ": " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.FAULT;
        }
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
