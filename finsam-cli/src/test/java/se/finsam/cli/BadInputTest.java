package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.report.Shown;

/** The reader's bad and evil inputs, through the program. */
class BadInputTest {
    private static final Path INPUTS = Path.of("..", "finsam-model", "src", "test", "resources");

    @TempDir
    private Path folder;

    static Stream<Path> bad() throws IOException {
        try (Stream<Path> bad = Files.list(INPUTS.resolve("bad"));
                Stream<Path> evil = Files.list(INPUTS.resolve("evil"))) {
            return Stream.concat(bad, evil)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void every_error_is_told_and_the_next_file_is_checked(Path file) throws IOException {
        String good = Examples.file(folder, "good.yaml", Examples.BARE);
        Finsam.Run run = finsam("check", file.toString(), good);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains(" — Provförbundet, räkenskapsåret 2023\n");
        List<String> expected = Files.readAllLines(Path.of(file + ".expected.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).startsWith(Shown.name(file.toString())));
        assertThat(run.err() + run.out()).doesNotContain("Exception", "at se.", "\u001b");
    }

    @Test
    void an_error_says_where_what_and_what_was_expected() {
        String file = Examples.file(folder, "x.yaml", Examples.BARE.replace("2023", "tjugo"));
        assertThat(finsam("check", file).err())
                .isEqualTo(file + ": rad 9, kolumn 15, /rakenskapsar: fel typ: \"tjugo\"; väntade ett heltal\n");
        assertThat(finsam("check", "--lang", "en", file).err())
                .startsWith(file + ": line 9, column 15, /rakenskapsar: wrong type: \"tjugo\"; expected ");
    }

    @Test
    void json_keeps_the_order_and_loses_nothing() {
        String broken = Examples.file(folder, "b.yaml", Examples.BARE + "budjet: 1\n");
        String good = Examples.file(folder, "g.yaml", Examples.BARE);
        String out = finsam("check", "--format", "ndjson", broken, good, broken).out();
        assertThat(out.lines()).hasSize(3);
        assertThat(out.lines().toList().get(0))
                .startsWith("{\"schema\":\"finsam-fel/1\",\"underlag\":{\"namn\":\"")
                .contains(
                        "\"fel\":[{\"kod\":\"UNKNOWN_KEY\",\"plats\":\"/budjet\",\"rad\":10,\"kolumn\":1,\"varde\":\"budjet\","
                                + "\"vantat\":\"budget\",\"text\":\"rad 10, kolumn 1, /budjet: okänd nyckel");
        assertThat(out.lines().toList().get(1)).startsWith("{\"schema\":\"finsam-rapport/1\"");
    }

    @Test
    void a_broken_line_of_ndjson_costs_only_itself() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(Examples.BATCH));
        String file = Examples.file(folder, "a.ndjson", lines.get(0) + "\n{\"schema\": 3\n" + lines.get(1) + "\n");
        Finsam.Run run = finsam("check", "--format", "ndjson", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines().map(line -> line.substring(11, 25)))
                .containsExactly("finsam-rapport", "finsam-fel/1\",", "finsam-rapport");
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(finsam("check", "finns-inte.yaml").err())
                .startsWith("finns-inte.yaml: ")
                .contains("kan inte läsas", "väntade en fil som finns och får läsas");
    }

    @Test
    void a_folder_without_inputs_is_3_and_said_plainly() {
        Examples.file(folder, "notes.txt", "hej");
        Examples.file(folder, ".hidden.yaml", Examples.BARE);
        Finsam.Run run = finsam("check", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("tomt; väntade minst en fil i mappen som slutar på .yaml, .yml, .json, .ndjson");
    }
}
