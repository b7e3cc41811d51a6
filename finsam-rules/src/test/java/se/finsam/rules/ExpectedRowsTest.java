package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One förbund's documents, taken down whole in {@code examples/}, and beside them the rows that its report must hold. */
class ExpectedRowsTest {
    private static final Path FOLDER = Path.of("..", "examples", "ornskoldsvik");

    /** In a folder of its own: whoever checks the folder of documents is not given the rows as one more. */
    private static final Path EXPECTED = FOLDER.resolve("forvantat");

    private static final String YAML = ".yaml";

    @TestFactory
    Stream<DynamicTest> the_report_holds_every_row_that_is_expected_of_the_document() throws IOException {
        return names(EXPECTED).stream()
                .flatMap(name -> GoldenTest.rows(name, GoldenTest.read(underlag(name)), EXPECTED.resolve(name + YAML)));
    }

    @Test
    void every_document_has_its_rows_and_every_rows_its_document() throws IOException {
        List<String> expected = names(EXPECTED);
        assertThat(expected).hasSize(4);
        assertThat(names(FOLDER)).containsExactlyElementsOf(expected);
    }

    /** No row is expected twice, so that none hides behind another. */
    @Test
    void a_row_is_expected_once() throws IOException {
        for (String name : names(EXPECTED)) {
            assertThat(GoldenTest.golden(EXPECTED.resolve(name + YAML)))
                    .extracting(GoldenTest.GoldenRow::toString)
                    .doesNotHaveDuplicates();
        }
    }

    /** A line without its place in the document is a claim that nobody can look up. */
    @Test
    void every_row_tells_where_or_why() throws IOException {
        for (String name : names(EXPECTED)) {
            assertThat(Files.readAllLines(EXPECTED.resolve(name + YAML)))
                    .filteredOn(line -> line.startsWith("- "))
                    .allSatisfy(line -> assertThat(line).matches(".*\\}\\s+# \\S.*"));
        }
    }

    private static Path underlag(String name) {
        return FOLDER.resolve(name + YAML);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(YAML))
                    .map(file -> file.substring(0, file.length() - YAML.length()))
                    .sorted()
                    .toList();
        }
    }
}
