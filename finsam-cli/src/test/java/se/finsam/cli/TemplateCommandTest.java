package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {
    private static final String EXAMPLE =
            Path.of("..", "examples", "ornskoldsvik-2021.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void the_empty_template_is_printed_in_the_language_asked_for() {
        assertThat(finsam("template").out())
                .startsWith("## Underlag för ett samordningsförbund")
                .contains("\n#budget:\n");
        assertThat(finsam("mall", "--lang", "en", "--profile", "budget").out())
                .startsWith("## Input of one samordningsförbund")
                .contains("profile budget");
        assertThat(finsam("template", "--profile", "x").code()).isEqualTo(3);
    }

    @Test
    void a_workbook_needs_a_file_and_never_overwrites_one() throws IOException {
        assertThat(finsam("template", "--format", "xlsx").err()).contains("ange filen med -o");
        String file = path("mall.xlsx");
        assertThat(finsam("template", "-o", file).code()).isZero();
        byte[] first = Files.readAllBytes(Path.of(file));
        assertThat(first).startsWith('P', 'K');

        Finsam.Run again = finsam("template", "-o", file);

        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("finns redan");
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(first);
    }

    @Test
    void a_workbook_is_checked_by_what_it_is_and_not_by_its_name() throws IOException {
        String file = path("mall.xlsx");
        finsam("template", "-o", file);
        Path disguised = Files.copy(Path.of(file), folder.resolve("underlag.yaml"));

        Finsam.Run run = finsam("check", disguised.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Förbund!B7, /rakenskapsar: uppgift saknas");
        assertThat(finsam("check", "--format", "json", file).out())
                .contains("\"plats\": \"/rakenskapsar\"", "\"rad\": null", "\"cell\": \"Förbund!B7\"");
    }

    @Test
    void the_questions_go_out_and_the_answers_come_in() throws IOException {
        String questions = path("fragor.yaml");
        String whole = path("komplett.yaml");
        assertThat(finsam("template", "--for", EXAMPLE, "-o", questions).code()).isZero();
        String asked = Files.readString(Path.of(questions));
        assertThat(asked)
                .contains(
                        "Vilken dag fastställde styrelsen budgeten för 2021? (budget.beslutad, 3 rader)",
                        "  beslutad:\n")
                .contains("Behövs av FL21-TILLGANGLIG, FL23-BUDGETDATUM, FL23-SAMRAD.")
                .doesNotContain("summaIntakter:\n  summaKostnader");
        Files.writeString(Path.of(questions), asked.replaceFirst("\n  beslutad:\n", "\n  beslutad: 2020-12-04\n"));

        assertThat(finsam("merge", EXAMPLE, questions, "-o", whole).err()).isEmpty();

        assertThat(finsam("check", "--rows", "open", "--format", "json", whole).out())
                .containsPattern("\"kontroll\": \"FL23-BUDGETDATUM\",[^}]*\"utfall\": \"AVVIKELSE\"");
        assertThat(finsam("template", "--for", whole).out())
                .contains("Vilken dag")
                .doesNotContain("(budget.beslutad,");
    }

    @Test
    void the_questions_are_sent_as_text_or_as_a_letter() throws IOException {
        assertThat(finsam("template", "--format", "docx", "-o", path("x.docx")).err())
                .contains("ange underlaget med --for");
        assertThat(finsam("template", "--format", "docx", "--for", EXAMPLE).err())
                .contains("ange filen med -o");
        Finsam.Run text = finsam("template", "--format", "text", "--for", EXAMPLE);
        assertThat(text.out()).contains("När justerades protokollet från sammanträdet 2022-03-25?");
        assertThat(text.err()).isEmpty();

        Finsam.Run letter = finsam("template", "--for", EXAMPLE, "-o", path("brev.docx"));

        assertThat(letter.err()).isEmpty();
        assertThat(letter.code()).isZero();
        assertThat(Files.readAllBytes(Path.of(path("brev.docx")))).startsWith('P', 'K');
    }

    @Test
    void more_than_a_file_can_be_filled_in_with_is_refused_and_asked_as_text_all_the_same() throws IOException {
        StringBuilder many = new StringBuilder(
                        "schema: finsam-underlag/1\nenhet: SEK\nforbund: {namn: Provförbundet}\n")
                .append("rakenskapsar: 2023\ninsatser:\n");
        for (int i = 0; i < 6_000; i++) {
            many.append("- {namn: Insats ").append(i).append("}\n");
        }
        String file = Files.writeString(folder.resolve("manga.yaml"), many).toString();

        Finsam.Run run = finsam("template", "--for", file, "-o", path("fragor.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file + " saknar mer än de 200000 uppgifter", "--format text");
        assertThat(Path.of(path("fragor.yaml"))).doesNotExist();
        assertThat(finsam("template", "--for", file, "--format", "text").out())
                .contains("Har förbundet rapporterat indikatorerna för 2023");
    }

    @Test
    void unanswered_questions_change_nothing_in_either_form() throws IOException {
        String before = finsam("merge", EXAMPLE, EXAMPLE).out();
        for (String name : new String[] {"fragor.yaml", "fragor.xlsx"}) {
            String questions = path(name);
            assertThat(finsam("template", "--for", EXAMPLE, "-o", questions).code())
                    .isZero();
            assertThat(finsam("merge", EXAMPLE, questions)).isEqualTo(new Finsam.Run(0, before, ""));
        }
    }

    @Test
    void a_value_in_both_that_differs_stops_the_merge() throws IOException {
        Path answers = folder.resolve("svar.yaml");
        Files.writeString(answers, Files.readString(Path.of(EXAMPLE)).replace("resultat: 0", "resultat: 7"));

        Finsam.Run run = finsam("merge", EXAMPLE, answers.toString(), "-o", path("ut.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("/budget/resultat: motsäger en annan uppgift: \"7\"; väntade 0, som i ")
                .contains("rad 40");
        assertThat(folder.resolve("ut.yaml")).doesNotExist();
        assertThat(finsam("merge", EXAMPLE).code()).isEqualTo(3);
        assertThat(finsam("merge", EXAMPLE, path("finns-inte.yaml")).code()).isEqualTo(3);
    }

    @Test
    void nothing_of_workbooks_is_loaded_for_a_file_of_text() throws IOException {
        String source = Files.readString(Path.of("src", "main", "java", "se", "finsam", "cli", "input", "Inputs.java"));

        assertThat(source).doesNotContain("se.finsam.report");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
