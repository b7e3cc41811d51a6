package se.finsam.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.model.source.WholeFile;
import se.finsam.report.Shown;

/** Writes what a command made: to a file, or to standard output. */
public final class Written {
    private final Console console;
    private final Language language;
    private final ReadFiles read;

    /** {@code read} is what the command read: none of it is written over. */
    public Written(Console console, Language language, ReadFiles read) {
        this.console = console;
        this.language = language;
        this.read = read;
    }

    /** Whether what a file of this name holds is JSON, so that what was written there is read again. */
    public static boolean asJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Writes text. */
    public ExitCode text(String output, String text) {
        if (output.isEmpty()) {
            console.print(text);
            return ExitCode.APPROVED;
        }
        return bytes(output, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes an underlag, as JSON where the file's name ends so, else as YAML; but only if it can be read again, which one
     * larger than any förbund's may not be. If not, that is told and nothing is written.
     */
    public ExitCode underlag(String output, String name, Underlag underlag) {
        String text = asJson(output) ? UnderlagWriter.toJson(underlag) : UnderlagWriter.toYaml(underlag);
        for (ReadResult again : UnderlagReader.standard().read(text, name)) {
            if (!again.errors().isEmpty()) {
                CheckJudgements.tell(console, name, again.errors(), language);
                return ExitCode.UNREADABLE;
            }
        }
        return text(output, text);
    }

    /** Writes text, also over what is there already. */
    public ExitCode over(String output, String text) {
        if (output.isEmpty()) {
            return text(output, text);
        }
        return bytes(output, text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Writes bytes to a file. */
    public ExitCode bytes(String output, byte[] bytes) {
        return bytes(output, bytes, false);
    }

    private ExitCode bytes(String output, byte[] bytes, boolean over) {
        read.refuse("-o", output);
        try {
            if (over) {
                WholeFile.write(Path.of(output), bytes);
            } else {
                WholeFile.create(Path.of(output), bytes);
            }
            return ExitCode.APPROVED;
        } catch (FileAlreadyExistsException e) {
            return failed(output, "finns redan; välj ett annat namn", "is there already; choose another name");
        } catch (IOException | InvalidPathException e) {
            return failed(output, "kan inte skrivas", "cannot be written");
        }
    }

    private ExitCode failed(String output, String sv, String en) {
        console.complain(Shown.name(output) + " " + new Text(sv, en).in(language));
        return ExitCode.UNREADABLE;
    }
}
