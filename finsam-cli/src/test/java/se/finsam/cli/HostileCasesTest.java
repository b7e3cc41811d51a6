package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code hostile/cases.yaml}: what is sent to break finsam, what comes of it, and which test holds that. */
class HostileCasesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = Path.of("src", "test", "resources", "hostile", "cases.yaml");

    @TempDir
    private Path folder;

    /** A line of the table. */
    record Case(String attack, JsonNode says) {
        static Stream<Case> all() throws IOException {
            List<Case> cases = new ArrayList<>();
            new YAMLMapper()
                    .readTree(TABLE.toFile())
                    .path("cases")
                    .forEach(line -> cases.add(new Case(line.path("attack").asText(), line)));
            return cases.stream();
        }

        static Stream<Case> run() throws IOException {
            return all().filter(one -> one.says.has("run"));
        }

        @Override
        public String toString() {
            return attack;
        }
    }

    static Stream<Case> run() throws IOException {
        return Case.run();
    }

    static Stream<Case> all() throws IOException {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("run")
    void the_program_answers_as_the_table_says(Case one) throws IOException {
        JsonNode run = one.says().path("run");
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        // A text of JSON is one of YAML, too.
        String name = new ObjectMapper().writeValueAsString(run.path("forbund").asText("Provförbundet"));
        String text =
                Examples.BARE.replace("Provförbundet", name) + run.path("text").asText() + "\n";
        Path input = Files.writeString(in.resolve(run.path("name").asText()), text);

        Finsam.Run answer = Finsam.finsam(call(run, input, out));

        String said = answer.out() + answer.err();
        if (!run.path("code").asText().equals("any")) {
            assertThat(answer.code()).as(said).isEqualTo(run.path("code").asInt());
        }
        assertThat(said).contains(run.path("says").asText()).doesNotContain("Exception", "\tat se.finsam");
        if (run.has("without")) {
            assertThat(said).doesNotContain(run.path("without").asText());
        }
        assertThat(files(in)).containsExactly(input.getFileName().toString());
        assertThat(files(out)).isEqualTo(texts(run.path("files")));
        assertThat(files(folder)).isSubsetOf("in", "out");
    }

    private static String[] call(JsonNode run, Path input, Path out) {
        List<String> call = run.has("call") ? texts(run.path("call")) : List.of("check", "INPUT");
        return call.stream()
                .map(word -> word.equals("INPUT") ? input.toString() : word.replace("OUT/", out + "/"))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_holds_a_case_is_there(Case one) throws IOException {
        assertThat(one.says().path("to").asText()).isNotEmpty();
        assertThat(one.says().path("outcome").asText()).isNotEmpty();
        List<String> held = texts(one.says().path("held"));
        assertThat(held.isEmpty() && !one.says().has("run"))
                .as("held by nothing")
                .isFalse();
        for (String test : held) {
            String name = test.replaceAll("#.*", "");
            List<Path> sources = sources(name);
            assertThat(sources).as(name).hasSize(1);
            if (test.contains("#")) {
                assertThat(Files.readString(sources.get(0))).contains(" " + test.replaceAll(".*#", "") + "(");
            }
        }
        if (one.says().has("file")) {
            assertThat(ROOT.resolve(one.says().path("file").asText())).isRegularFile();
        }
    }

    @Test
    void no_case_stands_twice() throws IOException {
        assertThat(Case.all().map(Case::attack)).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    /** The source of a test class, in whichever module it is. */
    private static List<Path> sources(String name) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                Path tests = module.resolve("src/test/java");
                if (Files.isDirectory(tests)) {
                    try (Stream<Path> files = Files.walk(tests)) {
                        files.filter(file -> file.endsWith(name + ".java")).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
