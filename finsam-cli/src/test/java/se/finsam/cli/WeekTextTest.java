package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where only a week is known of a day, each form says the week and that it is taken for no day. */
class WeekTextTest {
    private static final String WEEK =
            "Känd bara som en vecka: sammantraden[].anslaget 2026-V09. En vecka tas inte för en dag.";

    @TempDir
    private Path folder;

    @Test
    void the_text_of_a_check_says_the_week() throws IOException {
        assertThat(finsam("check", "--width", "300", file()).out()).contains(WEEK);
        assertThat(finsam("check", "--width", "300", "--lang", "en", file()).out())
                .contains("Known only as a week: sammantraden[].anslaget 2026-V09. A week is not taken for a day.");
    }

    @Test
    void the_page_says_it_in_the_words_of_the_trade() throws IOException {
        Path page = folder.resolve("rapport.html");
        finsam("check", "--format", "html", "-o", page.toString(), file());

        assertThat(Files.readString(page))
                .contains("Känd bara som en vecka: ", "2026-V09. En vecka tas inte för en dag.");
    }

    @Test
    void the_table_of_deadlines_says_the_week_and_that_the_day_is_not_known() throws IOException {
        assertThat(finsam("deadlines", "--width", "200", "--year", "2026", file())
                        .out())
                .contains("klar 2026-V09, dagen inte känd\n")
                .contains("underlaget anger bara en vecka för sammantraden[].anslaget 2026-V09");
    }

    private String file() throws IOException {
        Path file = folder.resolve("vecka.yaml");
        Files.writeString(file, """
                schema: finsam-underlag/1
                forbund: { namn: Provförbundet }
                rakenskapsar: 2026
                sammantraden:
                  - { datum: 2026-02-18, justerat: 2026-02-24, anslaget: 2026-V09 }
                """);
        return file.toString();
    }
}
