package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.book.Provfil.VantadRad;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Kontroll;

/** Real förbund's published figures, and the rows that their reports must hold. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Documents of förbund, copied whole, and two made-up cases: each input beside the rows that are expected of it. */
    private static final Path DOCUMENTS = GOLDEN.resolve("dokument");

    private static final String EXPECTED = ".expected.yaml";

    /** A row of a golden file. */
    record GoldenRow(
            String kontroll,
            @Nullable String objekt,
            Utfall utfall,
            @Nullable Map<String, Node> tal,
            @Nullable List<String> saknas) {
        /** What the row shall be; a golden row that names no object is about whichever the only row has. */
        VantadRad expected(Rad found) {
            return new VantadRad(objekt == null ? found.objekt() : objekt, utfall, tal, saknas);
        }

        @Override
        public String toString() {
            return kontroll + (objekt == null ? "" : " (" + objekt + ")");
        }
    }

    @TestFactory
    Stream<DynamicTest> the_report_holds_every_row_of_the_golden_file() {
        return Examples.SINGLE.stream()
                .flatMap(file ->
                        rows(file, Examples.read(file).get(0), GOLDEN.resolve(file.replace(".yaml", EXPECTED))));
    }

    @TestFactory
    Stream<DynamicTest> the_report_on_a_document_holds_every_row_that_is_expected_of_it() {
        return documents().flatMap(expected -> {
            String name = expected.getFileName().toString().replace(EXPECTED, ".yaml");
            return rows("dokument/" + name, read(DOCUMENTS.resolve(name)), expected);
        });
    }

    @Test
    void every_document_has_rows_that_are_expected_of_it() throws IOException {
        try (Stream<Path> all = Files.list(DOCUMENTS)) {
            assertThat(all.filter(file -> !file.toString().endsWith(EXPECTED)))
                    .hasSize((int) documents().count())
                    .hasSizeGreaterThan(5);
        }
    }

    static Stream<DynamicTest> rows(String file, Underlag underlag, Path expected) {
        Granskningsrapport report = Cases.CHECKER.check(underlag);
        return golden(expected).stream()
                .map(row -> DynamicTest.dynamicTest(file + ": " + row, () -> {
                    holds(report, row);
                }));
    }

    private static Stream<Path> documents() {
        try (Stream<Path> all = Files.list(DOCUMENTS)) {
            return all.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Underlag read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return UnderlagReader.standard()
                    .read(text, file.getFileName().toString())
                    .get(0)
                    .underlag()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_tilldelning_alone_meets_what_it_can_and_decides_nothing_else() {
        List<Underlag> batch = Examples.read(Examples.BATCH);
        assertThat(batch).hasSize(6);
        for (Underlag underlag : batch) {
            for (Rad rad : Cases.CHECKER.check(underlag).rader()) {
                if (Set.of("FL3-PARTER", "FL5-ANDELAR").contains(rad.kontroll())) {
                    assertThat(rad.utfall()).as(RowDifferences.describe(rad)).isEqualTo(Utfall.UPPFYLLD);
                } else if (rad.kontroll().equals("FL20-ARKIV")) {
                    // With one kommun it follows of the law whose archive authority it is.
                    assertThat(rad.utfall()).isIn(Utfall.EJ_TILLAMPLIG, Utfall.KAN_EJ_BEDOMAS);
                } else {
                    assertThat(rad.utfall()).as(RowDifferences.describe(rad)).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
                    assertThat(rad.saknas()).as(RowDifferences.describe(rad)).isNotEmpty();
                }
            }
        }
    }

    @Test
    void every_control_gives_one_row_for_each_object() {
        for (Underlag underlag : Examples.all()) {
            List<Rad> rows = Cases.CHECKER.check(underlag).rader();
            assertThat(rows.stream().map(rad -> rad.kontroll() + " " + rad.objekt()))
                    .doesNotHaveDuplicates();
            assertThat(rows.stream().map(Rad::kontroll).distinct())
                    .containsExactlyElementsOf(implemented().stream()
                            .filter(id -> !id.startsWith("RAK-HUVUDBOK"))
                            .toList());
        }
    }

    private static void holds(Granskningsrapport report, GoldenRow row) {
        List<Rad> found = report.rader().stream()
                .filter(rad -> rad.kontroll().equals(row.kontroll())
                        && (row.objekt() == null || row.objekt().equals(rad.objekt())))
                .toList();
        assertThat(found).as("rows for " + row).hasSize(1);
        assertThat(RowDifferences.differences(row.expected(found.get(0)), found.get(0)))
                .as(RowDifferences.describe(found.get(0)))
                .isEmpty();
    }

    private static List<String> implemented() {
        return Cases.CHECKER.rulebook().kontroller().stream().map(Kontroll::id).toList();
    }

    static List<GoldenRow> golden(Path file) {
        try {
            Problems problems = new Problems();
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<GoldenRow> rows = new TreeReader(Limits.STANDARD)
                    .read(text, Syntax.YAML, 1, problems).get(0).children().stream()
                            .map(node -> new RecordBinder(Enhet.SEK, problems)
                                    .bind(node, GoldenRow.class, file.toString(), null)
                                    .orElseThrow(() -> new IllegalStateException(file + " " + problems.list())))
                            .toList();
            assertThat(problems.list()).isEmpty();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
