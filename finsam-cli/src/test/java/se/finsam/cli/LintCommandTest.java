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

/** {@code finsam rules lint}, on the bundled rulebook and on a copy with a few faults. */
class LintCommandTest {
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "lint");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path rules = Path.of("..", "rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        replace("finsamlagen/21-skuld/regel.yaml", "nar: inte finns(grans) och skulder", "nar: skulder");
        replace("finsamlagen/21-skuld/kontroll.yaml", "en: \"Not allowed: {otillatna}.\"", "en: \"Not allowed.\"");
        replace("parametrar/justering-dagar.yaml", "till: 2017-12-31", "till: 2017-12-30");
    }

    @Test
    void the_bundled_rulebook_has_nothing_wrong_with_it() {
        Finsam.Run run = finsam("rules", "lint");
        assertThat(run.out()).isEqualTo("inga brister\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void findings_are_told_by_file_and_line_with_a_way_out() throws IOException {
        Finsam.Run run = finsam("rules", "lint", "--rulebook", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        compare(run.out(), "brister.txt");
    }

    @Test
    void findings_are_json_and_junit_on_request() throws IOException {
        compare(
                finsam("rules", "lint", "--rulebook", folder.toString(), "--format", "json")
                        .out(),
                "brister.json");
        compare(
                finsam("rules", "lint", "--rulebook", folder.toString(), "--format", "junit")
                        .out(),
                "brister.xml");
        assertThat(finsam("rules", "lint", "--format", "junit").out()).contains("tests=\"1\" failures=\"0\"");
    }

    @Test
    void a_code_is_explained_in_both_languages() throws IOException {
        compare(finsam("rules", "lint", "--explain", "RB701").out(), "RB701.txt");
        compare(finsam("rules", "lint", "--explain", "rb701", "--lang", "en").out(), "RB701.en.txt");
    }

    @Test
    void an_unknown_code_is_3_with_all_codes_and_the_nearest() {
        Finsam.Run run = finsam("rules", "lint", "--explain", "RB7O1");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("RB101  En fil eller mapp saknas\n", "\"RB7O1\"; väntade RB701\n");
    }

    @Test
    void a_built_rulebook_is_linted_by_what_it_was_made_of() {
        String jar = folder.resolve("egen.jar").toString();
        assertThat(finsam("rules", "build", OWN.toString(), "-o", jar).code()).isZero();
        assertThat(finsam("rules", "lint", "--rulebook", jar)).isEqualTo(finsam("rules", "lint"));
    }

    @Test
    void what_is_no_rulebook_is_4() throws IOException {
        Path jar = Files.createFile(folder.resolve("regler.jar"));
        assertThat(finsam("rules", "lint", "--rulebook", jar.toString()).code()).isEqualTo(4);
        assertThat(finsam("rules", "lint", "--rulebook", folder + "/finns-inte").code())
                .isEqualTo(4);
    }

    private void replace(String file, String what, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, with));
    }

    private static void compare(String text, String name) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
