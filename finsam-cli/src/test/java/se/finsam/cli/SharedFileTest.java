package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the years of a förbund have in common lies once, beside them. */
class SharedFileTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_forbunds_folder() throws IOException {
        write("forbund.yaml", """
                schema: finsam-forbund/1
                forbund:
                  namn: Provförbundet
                  medlemmar: [{ namn: Region Prov, part: REGION }, { namn: Provs kommun, part: KOMMUN }]
                sammantraden:
                  - { datum: 2022-12-05, ledamoter: 4, tjanstgorande: 4 }
                  - { datum: 2023-03-20, ledamoter: 4, tjanstgorande: 2 }
                """);
        year(2022);
        year(2023);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void year(int year) throws IOException {
        write(
                year + ".yaml",
                "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: " + year + "\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_year_is_read_with_what_lies_beside_it_and_the_report_names_both_files() {
        Finsam.Run run = finsam("check", path("2023.yaml"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("FL19-BESLUTSFORHET  2023-03-20", "2 av 4 tjänstgjorde")
                .contains("forbund.yaml rad 7")
                .containsPattern("Förbundsfil +\\S*forbund.yaml");
        assertThat(finsam("explain", path("2022.yaml"), "FL19-BESLUTSFORHET").out())
                .contains("4 av 4");
    }

    @Test
    void a_folder_is_read_as_one_and_its_shared_file_is_no_underlag() {
        Finsam.Run run = finsam("check", "--format", "json", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsOnlyOnce("\"rakenskapsar\": 2022,\n  \"underlag\"".replace("\n  ", "\n    "))
                .contains("\"forbundsfil\"");
        assertThat(finsam("check", "--format", "json", path("forbund.yaml"), path("2022.yaml"), path("2023.yaml"))
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void meetings_of_a_year_that_nothing_in_the_folder_is_about_are_told() throws IOException {
        Files.delete(folder.resolve("2022.yaml"));

        assertThat(finsam("check", folder.toString()).err())
                .contains("forbund.yaml har sammanträden eller beslut av år som inget underlag i mappen gäller: 2022");
    }

    @Test
    void a_shared_file_of_another_forbund_is_told_and_changes_nothing() throws IOException {
        write("forbund.yaml", "schema: finsam-forbund/1\nforbund: { namn: Ett annat }\n");

        Finsam.Run run = finsam("check", folder.toString());

        assertThat(run.err()).contains("forbund.yaml gäller inget av underlagen i mappen");
        assertThat(run.out()).doesNotContain("Förbundsfil");
    }

    @Test
    void what_is_wrong_with_it_stops_the_years_and_names_its_line() throws IOException {
        write("forbund.yaml", "schema: finsam-forbund/1\nforbund: { namn: Provförbundet, medlemar: [] }\n");

        Finsam.Run run = finsam("check", path("2023.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("forbund.yaml rad 2, kolumn ", "/forbund/medlemar: okänd nyckel");
    }

    @Test
    void a_year_that_says_otherwise_is_an_error_with_both_places() throws IOException {
        write("2023.yaml", """
                schema: finsam-underlag/1
                forbund: { namn: Provförbundet }
                rakenskapsar: 2023
                sammantraden: [{ datum: 2023-03-20, ledamoter: 5 }]
                """);

        Finsam.Run run = finsam("check", path("2023.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "forbund.yaml rad 7", "motsäger en annan uppgift: \"4\"; väntade 5, som i", "2023.yaml rad 4");
    }

    @Test
    void no_report_is_written_over_it() throws IOException {
        String before = Files.readString(folder.resolve("forbund.yaml"));

        Finsam.Run run = finsam("check", "--format", "html", "-o", path("forbund.yaml"), path("2023.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("forbund.yaml"))).isEqualTo(before);
    }

    @Test
    void an_underlag_that_happens_to_be_called_so_is_an_underlag() throws IOException {
        write("forbund.yaml", "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: 2024\n");

        assertThat(finsam("check", path("forbund.yaml")).out()).contains("räkenskapsåret 2024");
        assertThat(finsam("check", path("2023.yaml")).out()).doesNotContain("Förbundsfil");
    }
}
