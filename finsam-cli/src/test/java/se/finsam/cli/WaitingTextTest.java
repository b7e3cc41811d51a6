package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what a row lacks is written but has not come on the day of assessment, each form says so, and when to check again. */
class WaitingTextTest {
    @TempDir
    private Path folder;

    @Test
    void the_text_of_a_check_says_what_has_not_come_and_when_to_check_again() throws IOException {
        assertThat(finsam("check", "--width", "300", "--date", "2027-02-01", file())
                        .out())
                .contains("Kan inte bedömas än på bedömningsdagen 2027-02-01: arsredovisning.beslutad är 2027-03-20.")
                .contains("Granska igen 2027-03-20 eller senare.");
        assertThat(finsam("check", "--width", "300", "--date", "2027-02-01", "--lang", "en", file())
                        .out())
                .contains("Check again on 2027-03-20 or later.");
    }

    @Test
    void the_page_says_it_in_the_words_of_the_trade() throws IOException {
        Path page = folder.resolve("rapport.html");
        finsam("check", "--date", "2027-02-01", "--format", "html", "-o", page.toString(), file());

        assertThat(Files.readString(page))
                .contains("Kan inte bedömas än på bedömningsdagen 2027-02-01", "Granska igen 2027-03-20 eller senare.");
    }

    private String file() throws IOException {
        Path file = folder.resolve("kommer.yaml");
        Files.writeString(file, """
                schema: finsam-underlag/1
                forbund: { namn: Provförbundet }
                rakenskapsar: 2026
                arsredovisning: { beslutad: 2027-03-20 }
                """);
        return file.toString();
    }
}
