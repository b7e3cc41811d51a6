package se.finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An expression has one form, and that form has itself as its form. */
class ExpressionLayoutTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "a*b => a × b",
                "a-b => a − b",
                "a·b–c => a × b − c",
                "-(a+ b)/c => −(a + b) / c",
                "min( a,-b ) => min(a, −b)",
                "a<=b och(c>d) => a <= b och (c > d)",
                "a≤b => a <= b",
                "inte( a ) eller inte b => inte (a) eller inte b",
                "parameter( justering - dagar ) × x => parameter(justering-dagar) × x",
                "sistaDag(arsredovisning-senast,datum)-1 => sistaDag(arsredovisning-senast, datum) − 1",
                "summa( budget.kostnader[ grupp=\"A  B\" ].belopp ) => summa(budget.kostnader[grupp = \"A  B\"].belopp)",
                "antal(insatser[]) => antal(insatser[])",
                "x i parameter(koder) => x i parameter(koder)",
                "(a) eller 0 => (a) eller 0",
                "fran>=2027-01-01 => fran >= 2027-01-01",
                "annars => annars"
            })
    void an_expression_gets_its_form(String written, String form) {
        assertThat(ExpressionLayout.of(written)).contains(form);
        assertThat(ExpressionLayout.of(form)).contains(form);
    }

    @Test
    void what_is_none_is_left_alone() {
        assertThat(ExpressionLayout.of("a && b")).isEmpty();
        assertThat(ExpressionLayout.of("\"a")).isEmpty();
    }
}
