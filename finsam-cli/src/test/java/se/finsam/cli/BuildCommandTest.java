package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code finsam rules build}: what is written has been linted, and its cases pass. */
class BuildCommandTest {
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    @TempDir
    private Path folder;

    private Path rulebook;
    private Path jar;

    @BeforeEach
    void copy() throws IOException {
        rulebook = folder.resolve("regler");
        jar = folder.resolve("regler.jar");
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = rulebook.resolve(OWN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void a_sound_rulebook_is_written_without_a_word() {
        assertThat(build()).isEqualTo(new Finsam.Run(0, "", ""));
        assertThat(jar).isNotEmptyFile();
    }

    @Test
    void one_that_lint_calls_wrong_is_not_written() throws IOException {
        wrongText();
        Finsam.Run run = build();
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("egna/kapital/kontroll.yaml:14: RB504 sv frågar efter {egetKapital}, en efter inget\n")
                .contains("\n  utväg: ")
                .endsWith("\n1 brister i 1 filer\n");
        assertThat(run.err()).isEqualTo("finsam: " + jar + " skrevs inte: 1 brister, 0 fall som inte håller\n");
        assertThat(jar).doesNotExist();
    }

    @Test
    void one_with_a_case_that_fails_is_not_written() throws IOException {
        wrongCase();
        Finsam.Run run = build();
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("FEL  EGEN-PROGNOS: ett öre under\n  utfall: AVVIKELSE väntat, UPPFYLLD funnet\n")
                .endsWith("\n2 fall, 1 fel\n");
        assertThat(jar).doesNotExist();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        wrongText();
        wrongCase();
        Finsam.Run run = build();
        assertThat(run.out()).contains("RB504", "FEL  EGEN-PROGNOS: ett öre under");
        assertThat(run.err()).endsWith(" skrevs inte: 1 brister, 1 fall som inte håller\n");
    }

    @Test
    void what_cannot_be_compiled_is_told_with_what_lint_finds_on_other_lines() throws IOException {
        wrongText();
        replace("egna/kapital/regel.drl", "egetKapital <", "egetKapitl <");
        Finsam.Run run = build();
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).startsWith("finsam: egna/kapital/regel.drl: rad 9: ");
        assertThat(run.out()).contains("RB504").doesNotContain("RB612");
        assertThat(jar).doesNotExist();
    }

    @Test
    void a_jar_that_was_there_stays_as_it_was() throws IOException {
        build();
        byte[] before = Files.readAllBytes(jar);
        wrongCase();
        assertThat(build().code()).isEqualTo(4);
        assertThat(jar).hasBinaryContent(before);
    }

    private Finsam.Run build() {
        return finsam("rules", "build", rulebook.toString(), "-o", jar.toString());
    }

    private void wrongText() throws IOException {
        replace("egna/kapital/kontroll.yaml", "Equity {egetKapital} is below", "Equity is below");
    }

    private void wrongCase() throws IOException {
        replace("egna/kapital/prov.yaml", "utfall: UPPFYLLD", "utfall: AVVIKELSE");
    }

    private void replace(String file, String what, String with) throws IOException {
        Path path = rulebook.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, with));
    }
}
