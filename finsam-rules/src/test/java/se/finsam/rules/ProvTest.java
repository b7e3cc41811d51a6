package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Provfil.VantadRad;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.report.Rad;

/** Every case of every {@code prov.yaml}. */
class ProvTest {
    @TestFactory
    Stream<DynamicTest> gives_the_rows_that_the_case_expects() {
        return Cases.all().stream().map(prov -> DynamicTest.dynamicTest(prov.toString(), () -> run(prov)));
    }

    @TestFactory
    Stream<DynamicTest> fills_every_text_in_both_languages() {
        return Cases.all().stream()
                .map(prov -> DynamicTest.dynamicTest(prov.toString(), () -> {
                    for (Language language : Language.values()) {
                        for (Rad rad : Cases.report(prov, Cases.options(prov).in(language))
                                .rader()) {
                            assertThat(Stream.of(rad.titel(), rad.text(), rad.harledning(), rad.atgard())
                                            .filter(Objects::nonNull))
                                    .as(RowDifferences.describe(rad))
                                    .noneMatch(text -> text.contains("{") || text.isBlank());
                        }
                    }
                }));
    }

    @Test
    void no_rule_fails_on_any_case() {
        assertThat(Cases.all().stream()
                        .flatMap(prov -> Cases.report(prov, Cases.options(prov)).rader().stream()
                                .filter(rad -> rad.text().startsWith("Kontrollen kunde inte genomföras"))
                                .map(rad -> prov + "\n  " + RowDifferences.describe(rad))))
                .isEmpty();
    }

    @Test
    void every_case_gives_one_row_for_each_control_and_object() {
        assertThat(Cases.all())
                .allSatisfy(prov -> assertThat(Cases.report(prov, Cases.options(prov)).rader().stream()
                                .map(rad -> rad.kontroll() + " " + rad.objekt()))
                        .doesNotHaveDuplicates());
    }

    private static void run(Prov prov) {
        List<Rad> rows = Cases.rows(prov, Cases.options(prov));
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
