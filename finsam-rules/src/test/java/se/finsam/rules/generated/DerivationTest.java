package se.finsam.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.finsam.rules.report.Rad;

/** What a row shows as its calculation is so, in the figures that stand there. */
@Tag(Walk.TAG)
class DerivationTest {
    static final List<Property> PROPERTIES = List.of(new Property(
            "derivations-are-true",
            Property.Share.ALL,
            (sample, random, wrong) -> untrue(sample)
                    .forEach((kind, derivation) ->
                            wrong.add(kind, derivation, other -> untrue(other).containsKey(kind)))));

    @Test
    void what_a_row_shows_as_its_calculation_is_true() {
        Walk.hold("derivations-are-true");
    }

    /** The parts of derivations that are not so, by control, outcome and shape, and a derivation of each. */
    private static Map<String, String> untrue(Sample sample) {
        Map<String, String> wrong = new TreeMap<>();
        for (Rad row : sample.rows()) {
            String derivation = row.harledning();
            if (derivation == null) {
                continue;
            }
            List<Formula.Says> says = Formula.says(derivation);
            for (int i = 0; i < says.size(); i++) {
                if (says.get(i) == Formula.Says.FALSE || says.get(i) == Formula.Says.UNREAD) {
                    wrong.put(
                            says.get(i) + " " + row.kontroll() + " " + row.utfall() + ": part " + (i + 1) + " of "
                                    + derivation.replaceAll("\\d[\\d ,\u00a0]*\\d|\\d", "N"),
                            derivation);
                }
            }
        }
        return wrong;
    }

    @Test
    void a_true_one_is_told_from_a_false_one() {
        assertThat(Formula.says("1 006 800 ≤ 5 034 000 × 20 % = 1 006 800")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("1 006 801 ≤ 5 034 000 × 20 % = 1 006 800")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("1 006 800 ≤ 5 034 000 × 20 % = 1 006 801")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("¬(3 ≤ 2)")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("¬(2 ≤ 2)")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("|5 − (−3)| = 8 ≤ 8")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("2021-03-01 ≤ 2021-02-28")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("10 = 14 (± 5)")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("10 = 16 (± 5)")).containsExactly(Formula.Says.FALSE);
    }

    @Test
    void a_negation_is_of_all_that_stands_in_it_and_of_two_beside_a_line_one_is_enough() {
        assertThat(Formula.says("¬(2 = 2; 3 ≥ 4)")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("¬(2 = 2; 4 ≥ 4)")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("2 < 1 | 3 > 2")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("2 < 1 | |2 − 3| > 2")).containsExactly(Formula.Says.FALSE);
    }

    @Test
    void a_word_before_a_figure_only_tells_which_it_is() {
        assertThat(Formula.says("Spår 2: utfall: |100 − (90)| = 10 ≤ 5")).containsExactly(Formula.Says.FALSE);
        assertThat(Formula.says("skillnad 3 ≤ 5")).containsExactly(Formula.Says.TRUE);
    }

    @Test
    void what_was_rounded_when_it_was_written_is_not_held_against_it() {
        assertThat(Formula.says("1 / 3 = 33,33 %")).containsExactly(Formula.Says.TRUE);
        assertThat(Formula.says("1 / 3 = 33,35 %")).containsExactly(Formula.Says.FALSE);
    }

    @Test
    void a_figure_without_a_value_says_nothing() {
        assertThat(Formula.says("– ≤ 5; 3 ≤ 2")).containsExactly(Formula.Says.NOTHING, Formula.Says.FALSE);
    }

    @Test
    void a_part_that_begins_with_a_sign_is_of_the_figure_before_it() {
        assertThat(Formula.says("8 × ½ = 4; × ¼ = 2")).containsExactly(Formula.Says.TRUE, Formula.Says.TRUE);
        assertThat(Formula.says("8 × ½ = 4; × ¼ = 3")).containsExactly(Formula.Says.TRUE, Formula.Says.FALSE);
    }
}
