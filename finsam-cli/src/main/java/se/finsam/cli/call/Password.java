package se.finsam.cli.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import se.finsam.report.Shown;

/** The password of a keystore: from a file or the environment, and never from the arguments, which every process can read. */
public final class Password {
    public static final String FILE = "--password-file";
    private static final String VARIABLE = "--password-env";
    private static final int LONGEST = 4_096;

    private Password() {}

    /** Adds its options to a command. */
    public static void options(Syntax syntax, CommandSpec command) {
        command.addOption(syntax.option(
                FILE,
                syntax.say("FIL", "FILE"),
                "Filen vars första rad är nyckellagrets lösenord.",
                "The file whose first line is the keystore's password."));
        command.addOption(syntax.option(
                VARIABLE,
                syntax.say("NAMN", "NAME"),
                "Miljövariabeln med nyckellagrets lösenord.",
                "The environment variable with the keystore's password."));
    }

    /** The one that a call names; null where it names none. */
    public static char @Nullable [] of(Given given) {
        String file = given.text(FILE, "");
        if (!file.isEmpty()) {
            return firstLine(file);
        }
        String variable = given.text(VARIABLE, "");
        if (variable.isEmpty()) {
            return null;
        }
        String value = System.getenv(variable);
        if (value == null) {
            throw Given.wrong(VARIABLE, variable, "en miljövariabel som är satt", "a variable that is set");
        }
        return value.toCharArray();
    }

    private static char[] firstLine(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            String line = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            if (line.length() > LONGEST) {
                throw new IOException("longer than any password");
            }
            return line.toCharArray();
        } catch (IOException e) {
            throw new UsageException(
                    Shown.name(file) + " kan inte läsas; väntade en fil med ett lösenord",
                    Shown.name(file) + " cannot be read; expected a file with a password");
        }
    }
}
