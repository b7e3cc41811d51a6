package se.finsam.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.report.Shown;

/** Writes what a command made: to a file that is not there yet, or to standard output. */
final class Written {
    private final Console console;
    private final Language language;

    Written(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** Writes text. */
    ExitCode text(String output, String text) {
        if (output.isEmpty()) {
            console.print(text);
            return ExitCode.APPROVED;
        }
        return bytes(output, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a file. */
    ExitCode bytes(String output, byte[] bytes) {
        try {
            Files.write(Path.of(output), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
