package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages whose commands are walked as a reader walks them, beside a copy of what they start from. */
class WalkTest {
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    private Path folder;

    private Walk walk;

    @BeforeEach
    void start() {
        walk = new Walk(folder);
    }

    @Test
    void every_command_of_the_walk_from_a_changed_limit_prints_what_stands_below_it() throws IOException {
        walk.copy(Path.of("..", "rules"), "rules");
        walk.copy(Path.of("..", "examples"), "examples");
        walk.page(DOCS.resolve("regelutveckling.md"), 10);
    }

    @Test
    void every_command_of_the_handbook_prints_what_stands_below_it() throws IOException {
        walk.copy(Path.of("..", "examples"), "examples");
        walk.copy(Path.of("..", "examples", "ornskoldsvik-2021.yaml"), "forbundet-2021.yaml");
        walk.after("finsam mall -o underlag.xlsx", WalkTest::fillTheBudget);
        walk.after("finsam mall --for forbundet-2021.yaml -o fragor.xlsx", WalkTest::answerAQuestion);
        walk.page(DOCS.resolve("handbok.md"), 20);
        assertThat(folder.resolve("forbundet-2021-komplett.yaml")).content().contains("justerat: 2022-04-01");
        assertThat(folder.resolve("forbundet-2021.html")).isNotEmptyFile();
        assertThat(folder.resolve("frister.ics")).isNotEmptyFile();
    }

    private static void fillTheBudget(Path folder) throws IOException {
        try (OfficeBook book = new OfficeBook(folder.resolve("underlag.xlsx"))) {
            book.beside("Förbund", "Beloppen är i", "kr")
                    .beside("Förbund", "Räkenskapsår", "2022")
                    .beside("Förbund", "Namn", "Provförbundet")
                    .beside("Budget", "Beslutad", "18 november 2021")
                    .beside("Budget", "Summa intäkter", "5 034 000 kr")
                    .beside("Budget", "Summa kostnader", "4 900 000");
        }
    }

    private static void answerAQuestion(Path folder) throws IOException {
        try (OfficeBook book = new OfficeBook(folder.resolve("fragor.xlsx"))) {
            book.under("Sammanträden", "Justerat", "1 april 2022");
        }
    }

    @Test
    void every_command_of_the_page_on_ledgers_prints_what_stands_below_it() throws IOException {
        walk.copy(Path.of("..", "examples", "sie"), ".");
        walk.page(DOCS.resolve("huvudbok.md"), 8);
        assertThat(folder.resolve("komplett.yaml")).isNotEmptyFile();
    }

    @Test
    void every_command_of_the_page_from_a_pdf_prints_what_stands_below_it() throws IOException {
        PdfOf.write(folder.resolve("arsredovisning-2021.pdf"), PdfOf.annualReport());
        walk.page(DOCS.resolve("fran-pdf.md"), 4);
        assertThat(folder.resolve("forbundet-2021.utkast.bekraftelse.yaml"))
                .content()
                .contains("varde: Kansli och styrelse");
        Finsam.Run report = finsam(
                "check",
                "--format",
                "json",
                folder.resolve("forbundet-2021.yaml").toString());
        assertThat(report.out()).contains("\"dokument\": \"arsredovisning-2021.pdf\"", "\"sida\": 3");
    }
}
