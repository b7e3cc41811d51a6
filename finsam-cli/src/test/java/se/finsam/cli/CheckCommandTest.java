package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportWriter;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private static List<Granskningsrapport> reports(String file) {
        Checker checker = Checker.bundled();
        return UnderlagReader.standard().read(Path.of(file)).stream()
                .map(read -> checker.check(read.underlag().orElseThrow()))
                .toList();
    }

    @Test
    void one_input_is_one_object_of_json() {
        assertThat(finsam("check", "--format", "json", Examples.DEVIATES).out())
                .isEqualTo(ReportWriter.toJson(reports(Examples.DEVIATES).get(0)));
    }

    @Test
    void several_inputs_are_an_array_of_json() {
        assertThat(finsam("check", "--format", "json", Examples.BATCH).out())
                .isEqualTo(ReportWriter.toJson(reports(Examples.BATCH)));
        assertThat(finsam("check", "--format", "json", Examples.DEVIATES, Examples.BATCH)
                        .out())
                .startsWith("[\n  {\n    \"schema\": \"finsam-rapport/1\",\n    \"utlatande\": \"AVVIKELSE\"")
                .endsWith("\n  }\n]\n");
    }

    @Test
    void ndjson_is_a_line_an_input() {
        assertThat(finsam("check", "--format", "ndjson", Examples.BATCH).out().lines())
                .hasSize(6)
                .allMatch(line -> line.contains("{\"kontroll\":\"FL5-ANDELAR\",\"titel\":\"Medlemmarnas andelar av "
                        + "finansieringen\",\"objekt\":null,\"utfall\":\"UPPFYLLD\""));
    }

    @Test
    void the_alias_does_the_same() {
        assertThat(finsam("granska", Examples.DEVIATES)).isEqualTo(finsam("check", Examples.DEVIATES));
    }

    @Test
    void a_call_with_files_alone_is_what_it_is_with_the_standard_said() {
        assertThat(finsam("check", Examples.DEVIATES, "finns-inte.yaml"))
                .isEqualTo(finsam(
                        "check",
                        "--format",
                        "text",
                        "--rows",
                        "all",
                        "--lang",
                        "sv",
                        "--fail-on",
                        "anmarkning",
                        "--profile",
                        "allt",
                        Examples.DEVIATES,
                        "finns-inte.yaml"));
    }

    @Test
    void a_dash_is_standard_input() throws IOException {
        String json = Files.readAllLines(Path.of(Examples.BATCH)).get(0);
        assertThat(Finsam.withInput(json).run("check", "-").out()).contains("\nUnderlag       -");
        assertThat(Finsam.withInput(Examples.BARE)
                        .run("check", "-", Examples.DEVIATES)
                        .out())
                .contains("Provförbundet, räkenskapsåret 2023\n", "Örnsköldsvik, räkenskapsåret 2021\n");
        assertThat(Finsam.withInput("").run("check", "-").code()).isEqualTo(3);
    }

    @Test
    void a_folder_is_its_own_files_by_name() throws IOException {
        Examples.file(folder, "b.yml", Examples.BARE.replace("Prov", "Andra"));
        Examples.file(folder, "a.YAML", Examples.BARE.replace("Prov", "Första"));
        Examples.file(folder, "c.expected.yaml", Examples.BARE.replace("Prov", "Tredje"));
        Examples.file(folder, ".hidden.yaml", Examples.BARE.replace("Prov", "Dolda"));
        Examples.file(folder, "readme.md", "x");
        Files.createDirectory(folder.resolve("deeper.yaml"));
        Examples.file(folder.resolve("deeper.yaml"), "d.yaml", Examples.BARE);
        assertThat(finsam("check", "--format", "ndjson", folder.toString())
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(".*\"forbund\":\"([^\"]*)\".*", "$1")))
                .containsExactly("Förstaförbundet", "Andraförbundet", "Tredjeförbundet");
    }

    @Test
    void open_rows_leave_out_what_is_met_and_keep_the_counts() {
        String all = finsam("check", Examples.DEVIATES).out();
        String open = finsam("check", "--rows", "open", Examples.DEVIATES).out();
        assertThat(all).contains("\nUPPFYLLT (", "\nEJ TILLÄMPLIGT (");
        assertThat(open).doesNotContain("\nUPPFYLLT (", "\nEJ TILLÄMPLIGT (");
        assertThat(all).startsWith(open);
        String json = finsam("check", "--rows", "open", "--format", "json", Examples.DEVIATES)
                .out();
        assertThat(json)
                .doesNotContain("\"utfall\": \"UPPFYLLD\"", "\"utfall\": \"EJ_TILLAMPLIG\"")
                .contains("\"UPPFYLLD\": ");
    }

    @Test
    void the_day_of_assessment_reaches_the_check() {
        assertThat(finsam("check", "--date", "2021-06-30", Examples.DEVIATES).out())
                .contains("\nBedömningsdag  2021-06-30\n")
                .isNotEqualTo(finsam("check", Examples.DEVIATES).out());
    }

    @Test
    void a_profile_asks_fewer_controls() {
        assertThat(finsam("check", "--profile", "budget", Examples.DEVIATES).out())
                .contains("\nProfil         budget\n")
                .doesNotContain("RAK-BALANS");
    }

    @Test
    void several_reports_end_in_a_table() {
        String broken = Examples.file(folder, "broken.yaml", "{");
        Finsam.Run run = finsam("check", Examples.DEVIATES, broken, Examples.BATCH);
        String table = run.out().substring(run.out().lastIndexOf("─\n"));
        assertThat(table.lines().filter(line -> line.matches(".*  20\\d\\d  .*")))
                .hasSize(7);
        assertThat(table)
                .contains("Förbund ", "Samordningsförbundet i Örnsköldsvik", " AVVIKELSE ")
                .contains("  –     kan inte läsas  –");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_report_is_in_english_on_request() {
        assertThat(finsam("check", "--lang", "en", Examples.DEVIATES).out())
                .startsWith("DEVIATION — Samordningsförbundet i Örnsköldsvik, the year 2021\n")
                .contains("\nCANNOT BE DECIDED (", "SEK 1,058,307", "To ask the förbund for");
    }
}
