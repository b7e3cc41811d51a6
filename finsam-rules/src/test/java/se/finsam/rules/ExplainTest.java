package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.Underlag;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Rad;

/** The way to a row is told by reading the rules as they are written; it must be the way that the engine took. */
class ExplainTest {
    @TestFactory
    Stream<DynamicTest> the_trace_agrees_with_the_engine_on_every_case() {
        return Cases.all().stream()
                .map(prov -> DynamicTest.dynamicTest(
                        prov.toString(), () -> agrees(prov.underlag(), Cases.options(prov), prov.kontroll())));
    }

    @TestFactory
    Stream<DynamicTest> the_trace_agrees_with_the_engine_on_every_example() {
        return Examples.all().stream()
                .map(underlag -> DynamicTest.dynamicTest(
                        underlag.forbund().namn(), () -> agrees(underlag, CheckOptions.STANDARD, null)));
    }

    @Test
    void the_way_to_the_equity_row_shows_figures_parameter_and_places() {
        Underlag underlag = Examples.read("ornskoldsvik-2021.yaml").get(0);

        Forklaring way = Cases.CHECKER
                .explain(underlag, CheckOptions.STANDARD, "NR-EGETKAPITAL", null)
                .orElseThrow();

        assertThat(way.toString())
                .contains("1 058 307", "5 034 000", "20 %", "1 006 800", "51 507", "2013-10-02")
                .contains("/arsredovisning/balansrakning/egetKapital/utgaende:72", "/tilldelning/0/belopp:20");
        assertThat(way.parametrar()).extracting(Forklaring.Parameteruppgift::id).containsExactly("egetkapital-trappa");
        assertThat(way.regler().stream().filter(Forklaring.Regelspar::gallde))
                .singleElement()
                .satisfies(rule -> assertThat(rule.villkor())
                        .extracting(Forklaring.Villkor::medTal)
                        .contains("1 058 307 > 1 006 800"));
    }

    @Test
    void a_missing_key_is_shown_and_no_rule_was_asked() {
        Underlag underlag = Examples.read("ornskoldsvik-2021.yaml").get(0);

        Forklaring way = Cases.CHECKER
                .explain(underlag, CheckOptions.STANDARD, "FL23-BUDGETDATUM", null)
                .orElseThrow();

        assertThat(way.nycklar())
                .filteredOn(key -> !key.finns())
                .containsExactly(new Forklaring.Nyckelstatus("budget.beslutad (≠ forbund.bildat)", false));
        assertThat(way.regler()).isEmpty();
    }

    @Test
    void a_row_that_the_report_does_not_have_has_no_way() {
        Underlag underlag = Examples.read("ornskoldsvik-2021.yaml").get(0);
        assertThat(Cases.CHECKER.explain(underlag, CheckOptions.STANDARD, "FINNS-INTE", null))
                .isEmpty();
        assertThat(Cases.CHECKER.explain(underlag, CheckOptions.STANDARD, "SAM-EXTERN", "Ingen insats"))
                .isEmpty();
    }

    private static void agrees(
            Underlag underlag, CheckOptions options, @org.jspecify.annotations.Nullable String only) {
        for (Rad rad : Cases.CHECKER.check(underlag, options).rader()) {
            if (only != null && !only.equals(rad.kontroll())) {
                continue;
            }
            List<String> held =
                    Cases.CHECKER
                            .explain(underlag, options, rad.kontroll(), rad.objekt())
                            .orElseThrow()
                            .regler()
                            .stream()
                            .filter(Forklaring.Regelspar::gallde)
                            .map(Forklaring.Regelspar::namn)
                            .toList();
            if (!held.isEmpty()) {
                assertThat(held)
                        .as(rad.toString())
                        .singleElement()
                        .asString()
                        .startsWith(rad.kontroll() + " " + rad.utfall());
            }
        }
    }
}
