package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.rules.rulebook.Rulebook;

class OlderJacksonTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> COMPILERS = List.of(
            "antlr",
            "drools-drl",
            "drools-ecj",
            "drools-engine",
            "drools-model-codegen",
            "drools-mvel",
            "drools-xml",
            "javaparser",
            "mvel",
            "xstream");

    @Test
    void runs_with_the_versions_that_it_asked_for() {
        assertThat(PackageVersion.VERSION).hasToString("2.15.4");
        assertThat(jars()).contains("jackson-dataformat-yaml-2.15.4.jar", "ecj-3.33.0.jar");
    }

    @Test
    void reads_the_report_with_its_own_jackson() throws IOException {
        assertThat(new OlderJackson().deviations(ROOT.resolve("examples").resolve("ornskoldsvik-2021.yaml")))
                .contains("NR-EGETKAPITAL");
    }

    @Test
    void gives_the_bytes_that_finsams_own_tests_hold() throws IOException {
        for (String name : List.of("ornskoldsvik-2021", "ornskoldsvik-2023-budget", "sundsvall-2021")) {
            byte[] input = Files.readAllBytes(ROOT.resolve("examples").resolve(name + ".yaml"));

            assertThat(new OlderJackson().report(input, "examples/" + name + ".yaml"))
                    .isEqualTo(held(name));
        }
    }

    @Test
    void has_no_compiler_of_rules_on_its_class_path() {
        assertThat(jars()).anyMatch(jar -> jar.startsWith("drools-kiesession"));
        assertThat(jars()).noneMatch(jar -> COMPILERS.stream().anyMatch(jar::startsWith));
    }

    private static List<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .toList();
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
