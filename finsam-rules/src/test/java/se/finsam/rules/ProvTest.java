package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Provfil.VantadRad;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.report.Rad;

/** Every case of every {@code prov.yaml}. */
class ProvTest {
    /** Of one report in each language: there are thousands of cases, and each report takes its time. */
    @TestFactory
    Stream<DynamicTest> gives_the_rows_that_the_case_expects_with_every_text_filled() {
        return Cases.all().stream()
                .map(prov -> DynamicTest.dynamicTest(prov.toString(), () -> {
                    List<Rad> rows = Cases.report(prov, Cases.options(prov)).rader();
                    expected(prov, rows);
                    noRuleFails(prov, rows);
                    filled(rows);
                    filled(Cases.report(prov, Cases.options(prov).in(Language.EN))
                            .rader());
                    assertThat(rows.stream().map(rad -> rad.kontroll() + " " + rad.objekt()))
                            .as("one row for each control and object")
                            .doesNotHaveDuplicates();
                }));
    }

    private static void filled(List<Rad> rows) {
        for (Rad rad : rows) {
            assertThat(Stream.of(rad.titel(), rad.text(), rad.harledning(), rad.atgard())
                            .filter(Objects::nonNull))
                    .as(RowDifferences.describe(rad))
                    .noneMatch(text -> text.contains("{") || text.isBlank());
        }
    }

    private static void noRuleFails(Prov prov, List<Rad> rows) {
        assertThat(rows.stream()
                        .filter(rad -> rad.text().startsWith("Kontrollen kunde inte genomföras"))
                        .map(rad -> prov + "\n  " + RowDifferences.describe(rad)))
                .isEmpty();
    }

    private static void expected(Prov prov, List<Rad> all) {
        List<Rad> rows = all.stream()
                .filter(rad -> rad.kontroll().equals(prov.kontroll()))
                .toList();
        List<VantadRad> expected = prov.fall().rader();
        List<String> wrong = RowDifferences.of(expected, rows);
        if (!wrong.isEmpty()) {
            fail(
                    "%s%n  %s%n  expected:%n    %s%n  found:%n    %s",
                    prov,
                    String.join("\n  ", wrong),
                    expected.stream().map(RowDifferences::describe).collect(Collectors.joining("\n    ")),
                    rows.stream().map(RowDifferences::describe).collect(Collectors.joining("\n    ")));
        }
    }
}
