package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;
import se.finsam.rules.rulebook.Rulebook;

class PlainTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> COMPILERS = List.of(
            "antlr",
            "drools-drl",
            "drools-ecj",
            "drools-engine",
            "drools-model-codegen",
            "drools-mvel",
            "drools-xml",
            "ecj",
            "javaparser",
            "mvel",
            "xstream");

    private static final List<String> TEST_ONLY =
            List.of("junit", "opentest4j", "apiguardian", "assertj", "byte-buddy", "surefire");

    @Test
    void tells_the_rows_of_an_underlag_with_their_figures() {
        assertThat(new Plain().check(ROOT.resolve("examples").resolve("ornskoldsvik-2021.yaml")))
                .startsWith("AVVIKELSE\n")
                .contains("AVVIKELSE NR-EGETKAPITAL egetKapital=1058307 ");
    }

    @Test
    void tells_all_that_is_wrong_with_an_input(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "schema: finsam-underlag/1\nforbund: { namn: F, antal: 3 }\nrakenskapsar: tjugo\n");

        assertThat(new Plain().check(bad).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("line 2: ") && line.contains("antal"))
                .anyMatch(line -> line.startsWith("line 3: ") && line.contains("tjugo"));
    }

    @Test
    void gives_the_bytes_that_finsams_own_tests_hold() throws IOException {
        String name = "ornskoldsvik-2021";
        byte[] input = Files.readAllBytes(ROOT.resolve("examples").resolve(name + ".yaml"));

        ReadResult read = UnderlagReader.standard()
                .read(input, "examples/" + name + ".yaml")
                .get(0);

        assertThat(ReportWriter.toJson(Checker.bundled().checkRead(read, CheckOptions.STANDARD)))
                .isEqualTo(held(name));
    }

    @Test
    void has_no_compiler_of_rules_on_its_class_path() {
        assertThat(names()).anyMatch(jar -> jar.startsWith("drools-kiesession"));
        assertThat(names()).noneMatch(jar -> COMPILERS.stream().anyMatch(jar::startsWith));
    }

    @Test
    void gets_no_more_than_ten_megabytes_of_finsam() throws IOException {
        long bytes = 0;
        for (Path jar : jars()) {
            if (TEST_ONLY.stream().noneMatch(jar.getFileName().toString()::startsWith)) {
                bytes += Files.size(jar);
            }
        }
        assertThat(names()).anyMatch(jar -> jar.startsWith("finsam-rules-"));
        assertThat(bytes).isBetween(5_000_000L, 10_000_000L);
    }

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    private static List<String> names() {
        return jars().stream().map(jar -> jar.getFileName().toString()).toList();
    }

    /** The report of an example in finsam's own tests, which leave open what the rulebook and the program are called. */
    private static String held(String name) throws IOException {
        Path file = ROOT.resolve(Path.of("finsam-rules", "src", "test", "resources", "reports", name + ".json"));
        Rulebook rulebook = Rulebook.bundled();
        return Files.readString(file)
                .replace(
                        "\"namn\": \"finsam\",\n    \"version\": \"…\"",
                        "\"namn\": \"finsam\",\n    \"version\": \"" + System.getProperty("version.finsam") + "\"")
                .replace("\"version\": \"…\"", "\"version\": \"" + rulebook.version() + "\"")
                .replace("\"sha256\": \"…\"", "\"sha256\": \"" + rulebook.sha256() + "\"");
    }
}
