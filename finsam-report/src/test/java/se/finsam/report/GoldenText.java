package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.rules.report.Granskningsrapport;

/** Compares a text with the file that holds what it shall be; the rulebook's version and hash are normalised. */
public final class GoldenText {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    private GoldenText() {}

    /** Compares; with {@code -Dfinsam.golden=write} it writes the file first. */
    public static void compare(String text, ReportContent content, String name) throws IOException {
        Granskningsrapport.Regelboksid book = content.rapport().regelbok();
        String normal = text.replace(book.sha256(), "…")
                .replace("..\\\\examples\\\\", "../examples/")
                .replace("..\\examples\\", "../examples/")
                .replace("\"version\": \"" + book.version() + "\"", "\"version\": \"…\"")
                .replace("regelbok.version\" value=\"" + book.version() + "\"", "regelbok.version\" value=\"…\"")
                .replace(
                        "program.version\" value=\""
                                + content.rapport().program().version() + "\"",
                        "program.version\" value=\"…\"")
                .replace("text " + book.version() + "\n", "text …\n");
        Path file = FOLDER.resolve(name);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, normal, StandardCharsets.UTF_8);
        }
        assertThat(normal).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
