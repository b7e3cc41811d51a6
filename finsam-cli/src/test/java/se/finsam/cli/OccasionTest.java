package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;

/** A budget alone is tested for what a budget is tested for, however the call is written. */
class OccasionTest {
    private static final int MOST_ROWS = 35;

    @TempDir
    private Path folder;

    @Test
    void a_call_with_nothing_but_the_file_takes_the_occasion_as_one_with_options_does() throws IOException {
        Path file = Files.writeString(folder.resolve("budget.yaml"), """
                schema: finsam-underlag/1
                enhet: SEK
                rakenskapsar: 2023
                forbund: { namn: Provförbundet }
                budget: { ar: 2023, beslutad: 2022-11-20, summaIntakter: 100, summaKostnader: 100 }
                """);

        String plain = finsam("check", file.toString()).out();

        assertThat(plain).contains("Profil         budget. Underlaget gäller tydligt ett tillfälle (Budget)");
        assertThat(finsam("check", "--width", "100", file.toString()).out()).isEqualTo(plain);
        List<Granskningsrapport> reports =
                ReportReader.read(
                                finsam("check", "--format", "json", file.toString())
                                        .out(),
                                "ut")
                        .stream()
                        .map(read -> read.report().orElseThrow())
                        .toList();
        assertThat(reports.get(0).rader()).hasSizeBetween(20, MOST_ROWS);
    }
}
