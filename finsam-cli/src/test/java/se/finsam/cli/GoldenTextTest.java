package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole text report of each example, byte for byte. A change of a text, a figure or the layout shows in the diff of
 * these files: run {@code mvn -pl finsam-cli -am test -Dfinsam.golden=write} and read it.
 *
 * <p>The rulebook's version and hash are normalised, for else each edit of a rule would touch every file.
 */
class GoldenTextTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @TestFactory
    Stream<DynamicTest> the_report_is_the_file() {
        return Stream.of(
                test("ornskoldsvik-2021", "sv"),
                test("ornskoldsvik-2023-budget", "sv"),
                test("sundsvall-2021", "sv"),
                test("ornskoldsvik-2021", "en"));
    }

    private static DynamicTest test(String example, String language) {
        String report = example + "." + language + ".txt";
        return DynamicTest.dynamicTest(
                report,
                () -> compare(
                        Finsam.finsam(
                                        "check",
                                        "--lang",
                                        language,
                                        "--width",
                                        "100",
                                        Examples.example(example + ".yaml"))
                                .out(),
                        report));
    }

    private static void compare(String text, String report) throws IOException {
        Path file = GOLDEN.resolve(report);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, normalised(text), StandardCharsets.UTF_8);
        }
        assertThat(normalised(text)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String normalised(String text) {
        return text.replaceAll("(?m)^(Regelbok|Rulebook|Program)( +).*$", "$1$2…")
                .replace('\\', '/');
    }
}
