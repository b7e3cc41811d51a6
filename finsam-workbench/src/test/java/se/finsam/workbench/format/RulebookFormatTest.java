package se.finsam.workbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Provfil;
import se.finsam.rules.rule.Regelblad;

/** The form of a rulebook's files: held by goldens, the same when it is given twice, and never another rulebook. */
class RulebookFormatTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "format");
    private static final List<Path> RULEBOOKS = List.of(
            Path.of("..", "rules"),
            Path.of("src", "test", "resources", "blad"),
            Path.of("src", "test", "resources", "egen"));

    @TempDir
    private Path folder;

    private static Class<?> type(String name) {
        return name.startsWith("regel") ? Regelblad.class : name.startsWith("prov") ? Provfil.class : Kontrollfil.class;
    }

    @ParameterizedTest
    @ValueSource(strings = {"regel", "prov", "kontroll"})
    void a_file_gets_its_form_and_keeps_its_comments(String name) throws IOException {
        String before = Files.readString(GOLDENS.resolve(name + ".before.yaml"));
        Path golden = GOLDENS.resolve(name + ".after.yaml");
        String after = YamlForm.of(before, type(name)).orElseThrow();
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(golden, after);
        }
        assertThat(after).isEqualTo(Files.readString(golden)).isNotEqualTo(before);
        assertThat(YamlForm.of(after, type(name))).contains(after);
        assertThat(comments(after)).containsExactlyInAnyOrderElementsOf(comments(before));
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    @Test
    void every_known_rulebook_reads_as_the_same_in_its_form_and_has_it_then() throws IOException {
        int files = 0;
        for (Path rulebook : RULEBOOKS) {
            try (Stream<Path> all = Files.walk(rulebook)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (name.matches("(kontroll|regel|prov)\\.yaml")) {
                        String text = Files.readString(file);
                        String form = YamlForm.of(text, type(name)).orElseThrow();
                        assertThat(ReadAs.of(form, type(name)))
                                .as(file.toString())
                                .isEqualTo(ReadAs.of(text, type(name)));
                        assertThat(YamlForm.of(form, type(name)))
                                .as(file.toString())
                                .contains(form);
                        assertThat(comments(form))
                                .as(file.toString())
                                .containsExactlyInAnyOrderElementsOf(comments(text));
                        files++;
                    }
                }
            }
        }
        assertThat(files).isGreaterThan(100);
    }

    @Test
    void the_bundled_rulebook_has_its_form() throws IOException {
        assertThat(RulebookFormat.of(Path.of("..", "rules")))
                .as("finsam rules fmt --rulebook rules")
                .isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_left() throws IOException {
        Path file = Files.writeString(folder.resolve("regel.yaml"), "rakna: [\n");
        assertThat(RulebookFormat.of(folder))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isNull());
        RulebookFormat.of(folder).get(0).write();
        assertThat(file).hasContent("rakna: [\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_a_link_leads_to_outside_the_folder_is_left() throws IOException {
        Path outside = Files.writeString(folder.resolve("prov.yaml"), "fall:   []\n");
        Path book = Files.createDirectory(folder.resolve("regelbok"));
        Files.createSymbolicLink(book.resolve("prov.yaml"), outside);

        List<RulebookFormat.Formatted> found = RulebookFormat.of(book);
        for (RulebookFormat.Formatted one : found) {
            one.write();
        }

        assertThat(found)
                .singleElement()
                .extracting(RulebookFormat.Formatted::text)
                .isNull();
        assertThat(outside).hasContent("fall:   []\n");
    }

    @Test
    void what_is_no_expression_is_left_as_it_stands() {
        assertThat(YamlForm.of("rakna:\n  a: \"x > > § y\"\n", Regelblad.class))
                .contains("rakna:\n  a: \"x > > § y\"\n");
    }
}
