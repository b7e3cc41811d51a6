package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to a förbund lie in the same folder as its underlag, and are not taken for one. */
class QuestionFileTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "ornskoldsvik-2021.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"fragor.xlsx,sv", "fragor.xlsx,en", "fragor.yaml,sv", "fragor.yaml,en"})
    void questions_in_a_folder_are_passed_by_and_told(String name, String language) throws IOException {
        String questions = questions(name, language);
        Path underlag = Files.copy(EXAMPLE, folder.resolve("underlag.yaml"));

        Finsam.Run run = finsam("check", folder.toString());

        assertThat(run.err())
                .contains(questions + " är frågor till förbundet och granskas inte; lägg in svaren med finsam merge");
        assertThat(run.out()).isEqualTo(finsam("check", underlag.toString()).out());
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"fragor.xlsx", "fragor.yaml"})
    void questions_alone_are_no_underlag(String name) throws IOException {
        String questions = questions(name, "sv");

        Finsam.Run run = finsam("check", questions);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("frågor till förbundet, inget underlag", "finsam merge");
        assertThat(finsam("check", "--format", "json", questions).out()).contains("\"QUESTIONS\"");
        Finsam.Run all = finsam("check", folder.toString());
        assertThat(all.code())
                .as("a folder of questions alone has nothing to check")
                .isEqualTo(3);
        assertThat(all.err()).contains("minst en fil i mappen");
    }

    @Test
    void a_marked_line_of_questions_is_found_behind_the_mark_that_some_editors_put_first() throws IOException {
        Path questions = Path.of(questions("fragor.yaml", "sv"));
        Files.writeString(questions, "\uFEFF" + Files.readString(questions));

        assertThat(finsam("check", questions.toString()).err()).contains("frågor till förbundet, inget underlag");
    }

    @Test
    void two_files_of_one_year_are_told_and_both_checked() throws IOException {
        Path first = Files.copy(EXAMPLE, folder.resolve("a.yaml"));
        Path second = folder.resolve("b.yaml");
        Files.writeString(second, Files.readString(EXAMPLE) + "\n# rättad\n");
        String told = "flera underlag för Samordningsförbundet i Örnsköldsvik 2021, som inte läggs ihop: " + first
                + ", " + second;

        for (Finsam.Run run : new Finsam.Run[] {
            finsam("check", folder.toString()), finsam("check", first.toString(), second.toString())
        }) {
            assertThat(run.err()).containsOnlyOnce(told);
            assertThat(run.out()).contains(first + " (sha256", second + " (sha256");
        }
        Files.copy(EXAMPLE, second, StandardCopyOption.REPLACE_EXISTING);
        assertThat(finsam("check", folder.toString()).err())
                .as("the same bytes twice say nothing different")
                .doesNotContain("flera underlag");
    }

    private String questions(String name, String language) {
        String file = folder.resolve(name).toString();
        Finsam.Run run = finsam("template", "--for", EXAMPLE.toString(), "--lang", language, "-o", file);
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }
}
