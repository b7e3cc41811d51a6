package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The table of {@code hostile/cases.yaml}: what is sent to break finsam, what comes of it, and which test holds that. */
class HostileCasesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = Path.of("src", "test", "resources", "hostile", "cases.yaml");

    @TempDir
    private Path folder;

    /** A line of the table, or what stands in one. */
    record Case(String attack, Map<?, ?> says) {
        static Stream<Case> all() throws IOException {
            Map<?, ?> table = new Yaml().load(Files.readString(TABLE));
            return ((List<?>) Objects.requireNonNull(table.get("cases")))
                    .stream().map(line -> (Map<?, ?>) line).map(line -> new Case(text(line, "attack"), line));
        }

        static Stream<Case> run() throws IOException {
            return all().filter(one -> one.says.containsKey("run"));
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
        Map<?, ?> run = (Map<?, ?>) Objects.requireNonNull(one.says().get("run"));
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        String text = Examples.BARE.replace("Provförbundet", quoted(text(run, "forbund"))) + text(run, "text") + "\n";
        Path input = Files.writeString(in.resolve(text(run, "name")), text);

        Finsam.Run answer = Finsam.finsam(call(run, input, out));

        String said = answer.out() + answer.err();
        if (run.get("code") instanceof Integer code) {
            assertThat(answer.code()).as(said).isEqualTo(code);
        }
        assertThat(said).contains(text(run, "says")).doesNotContain("Exception", "\tat se.finsam");
        if (run.containsKey("without")) {
            assertThat(said).doesNotContain(text(run, "without"));
        }
        assertThat(files(in)).containsExactly(input.getFileName().toString());
        assertThat(files(out)).isEqualTo(texts(run, "files"));
        assertThat(files(folder)).isSubsetOf("in", "out");
    }

    /** As YAML writes it within quotes. */
    private static String quoted(String name) {
        return '"' + name.replace("\r", "\\r").replace("\n", "\\n") + '"';
    }

    private static String[] call(Map<?, ?> run, Path input, Path out) {
        List<String> call = run.containsKey("call") ? texts(run, "call") : List.of("check", "INPUT");
        return call.stream()
                .map(word -> word.equals("INPUT") ? input.toString() : word.replace("OUT/", out + "/"))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_holds_a_case_is_there(Case one) throws IOException {
        assertThat(text(one.says(), "to")).isNotEmpty();
        assertThat(text(one.says(), "outcome")).isNotEmpty();
        List<String> held = texts(one.says(), "held");
        assertThat(held.isEmpty() && !one.says().containsKey("run"))
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
        if (one.says().containsKey("file")) {
            assertThat(ROOT.resolve(text(one.says(), "file"))).isRegularFile();
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

    private static String text(Map<?, ?> line, String key) {
        return line.containsKey(key) ? String.valueOf(line.get(key)) : "";
    }

    private static List<String> texts(Map<?, ?> line, String key) {
        return line.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
