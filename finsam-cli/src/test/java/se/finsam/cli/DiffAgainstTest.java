package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code finsam rules diff --against}: a rulebook's folder beside itself in a revision of git. */
class DiffAgainstTest {
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    @TempDir
    private Path folder;

    private Path rulebook;

    @BeforeEach
    void commit() throws Exception {
        rulebook = folder.resolve("regler");
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = rulebook.resolve(OWN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=prov", "-c", "user.email=prov@example.org", "commit", "-q", "-m", "Add a rulebook");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Finsam.Run diff(String... more) {
        List<String> words = new ArrayList<>(List.of("rules", "diff", "--rulebook", rulebook.toString()));
        words.addAll(List.of(more));
        return finsam(words.toArray(String[]::new));
    }

    @Test
    void what_is_not_committed_is_told_with_what_it_does() throws IOException {
        Path control = rulebook.resolve("egna/kapital/kontroll.yaml");
        Files.writeString(control, Files.readString(control).replace("sv: \"Eget kapital", "sv: \"Det egna kapitalet"));
        Finsam.Run run = diff("--against", "HEAD", Examples.DEVIATES);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Regelboken:\n  EGEN-PROGNOS utfall.")
                .contains("    före: Eget kapital", "    efter: Det egna kapitalet")
                .endsWith("1 av 1 underlag påverkas; EGEN-PROGNOS: 1\n");
        assertThat(diff("--against", "HEAD").code()).isZero();
        assertThat(diff("--against", "HEAD", "--format", "json").out())
                .startsWith("{\n  \"schema\": \"finsam-regelskillnad/1\",\n  \"antal\": 0,\n  \"regelbok\": [");
    }

    @Test
    void what_is_committed_differs_in_nothing() {
        assertThat(diff("--against", "HEAD", Examples.DEVIATES))
                .isEqualTo(new Finsam.Run(0, "0 av 1 underlag påverkas\n", ""));
    }

    @Test
    void a_revision_that_is_not_there_is_4_and_says_so() {
        assertThat(diff("--against", "finns-inte").code()).isEqualTo(4);
        assertThat(diff("--against", "finns-inte").err()).contains("regler i finns-inte: revisionen finns inte");
        assertThat(diff("--against=--output=x").err()).contains("är ingen revision");
    }

    @Test
    void a_revision_needs_a_folder() {
        assertThat(finsam("rules", "diff", "--against", "HEAD", Examples.DEVIATES)
                        .code())
                .isEqualTo(3);
        assertThat(diff("bundled", "bundled", Examples.DEVIATES).code()).isEqualTo(3);
    }
}
