package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of the same förbund in one call are compared. */
class SeveralYearsTest {
    @TempDir
    private Path folder;

    private String y2020;
    private String y2021;

    @BeforeEach
    void write() throws IOException {
        y2020 = year(2020, 900);
        y2021 = year(2021, 1000);
    }

    @Test
    void a_year_is_compared_with_the_one_before_in_whatever_order_they_are_given() {
        String compared = "Jämfört med    2020, " + y2020 + " (sha256 ";
        assertThat(finsam("check", y2020, y2021).out()).containsOnlyOnce(compared);
        assertThat(finsam("check", y2021, y2020).out()).containsOnlyOnce(compared);
        assertThat(finsam("check", folder.toString()).out()).containsOnlyOnce(compared);
        assertThat(finsam("check", y2021).out()).doesNotContain("Jämfört med");
    }

    @Test
    void the_reports_come_in_the_order_of_the_files() {
        assertThat(finsam("check", "--format", "ndjson", y2021, y2020).out().lines())
                .extracting(line -> line.replaceAll(".*\"rakenskapsar\":(\\d+),\"underlag\".*", "$1"))
                .containsExactly("2021", "2020");
    }

    @Test
    void a_year_can_be_given_only_to_compare_with() {
        Finsam.Run run = finsam("check", "--previous", y2020, y2021);
        assertThat(run.out()).contains("Jämfört med    2020, ").doesNotContain("räkenskapsåret 2020");
        assertThat(finsam("check", "--foregaende", y2020, y2021)).isEqualTo(run);
    }

    @Test
    void a_year_to_compare_with_that_cannot_be_read_is_told_and_is_3() throws IOException {
        Path broken = folder.resolve("trasig.yaml");
        Files.writeString(broken, "schema: finsam-underlag/1\nforbund: 1\n");
        Finsam.Run run = finsam("check", "--previous", broken.toString(), y2021);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("trasig.yaml");
        assertThat(run.out()).contains("räkenskapsåret 2021");
    }

    @Test
    void of_ndjson_the_lines_before_count() throws IOException {
        String first = json(y2020);
        String second = json(y2021);
        assertThat(Finsam.withInput(first + second)
                        .run("check", "--format", "ndjson", "-")
                        .out())
                .containsOnlyOnce("\"tidigareAr\":[{\"rakenskapsar\":2020,\"namn\":\"-:1\"");
    }

    @Test
    void of_an_ndjson_file_the_order_does_not_matter() throws IOException {
        Path file = folder.resolve("alla.ndjson");
        Files.writeString(file, json(y2021) + json(y2020));
        assertThat(finsam("check", "--format", "ndjson", file.toString()).out())
                .containsOnlyOnce("\"tidigareAr\":[{\"rakenskapsar\":2020,");
    }

    @Test
    void two_of_the_year_before_are_told_and_neither_is_compared_with() throws IOException {
        Path other = folder.resolve("annan-2020.yaml");
        Files.writeString(other, Files.readString(Path.of(y2020)).replace("utgaende: 900", "utgaende: 800"));
        Finsam.Run run = finsam("check", y2020, other.toString(), y2021);
        assertThat(run.err())
                .isEqualTo("flera underlag för Provförbundet 2020, som inte läggs ihop: " + y2020 + ", " + other
                        + "\nflera underlag för Provförbundet 2020: inget av dem jämförs med\n");
        assertThat(run.out()).doesNotContain("Jämfört med");
    }

    @Test
    void a_copy_of_a_file_is_told_and_checked() throws IOException {
        Path copy = Files.copy(Path.of(y2021), folder.resolve("kopia.yaml"));
        Finsam.Run run = finsam("check", y2021, copy.toString());
        assertThat(run.err()).isEqualTo(copy + " har samma innehåll som " + y2021 + ", och granskades också\n");
        assertThat(run.out().split("räkenskapsåret 2021", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void the_same_file_given_twice_is_one() {
        Finsam.Run run = finsam("check", "--previous", y2020, y2020, y2021);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsOnlyOnce("Jämfört med    2020");
    }

    @Test
    void a_year_that_was_given_to_compare_with_and_is_not_used_is_told() throws IOException {
        String y2018 = year(2018, 1);
        assertThat(finsam("check", "--previous", y2018, y2021).err())
                .isEqualTo(y2018 + " (Provförbundet 2018) jämfördes inte med något och följdes inte upp: "
                        + "inget underlag är samma förbunds år efter\n");
    }

    @Test
    void explain_compares_too() {
        assertThat(finsam("explain", "--previous", y2020, y2021, "NR-EGETKAPITAL")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Utveckling: 2020: 18 %, 2021: 20 %.");
        assertThat(finsam("explain", "--previous", folder + "/finns-inte.yaml", y2021, "NR-EGETKAPITAL")
                        .code())
                .isEqualTo(3);
    }

    private String year(int year, int equity) throws IOException {
        Path file = folder.resolve("forbundet-" + year + ".yaml");
        Files.writeString(file, """
                schema: finsam-underlag/1
                enhet: TKR
                rakenskapsar: %d
                forbund:
                  namn: Provförbundet
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                    - { namn: Provs kommun, part: KOMMUN }
                tilldelning:
                  - { medlem: Försäkringskassan, belopp: 2500 }
                  - { medlem: Provs kommun, belopp: 2500 }
                arsredovisning: { balansrakning: { egetKapital: { utgaende: %d } } }
                """.formatted(year, equity));
        return file.toString();
    }

    private static String json(String file) {
        return se.finsam.model.read.UnderlagWriter.toJson(se.finsam.model.read.UnderlagReader.standard()
                                .read(Path.of(file))
                                .get(0)
                                .underlag()
                                .orElseThrow())
                        .replace("\n", " ")
                + "\n";
    }
}
