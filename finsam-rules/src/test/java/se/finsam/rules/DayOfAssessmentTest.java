package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;

/** What lies after the day of assessment has not happened. */
class DayOfAssessmentTest {
    private static final Underlag BUDGET =
            Examples.read("ornskoldsvik-2023-budget.yaml").get(0);
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 25);

    @Test
    void a_decision_of_the_same_day_has_been_made() {
        assertThat(row(CheckOptions.STANDARD.on(DECIDED)).utfall()).isEqualTo(Utfall.UPPFYLLD);
    }

    @Test
    void a_decision_of_the_day_after_is_not_known() {
        Rad row = row(CheckOptions.STANDARD.on(DECIDED.minusDays(1)));
        assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(row.saknas()).containsExactly("budget.beslutad");
    }

    @Test
    void without_a_day_every_day_has_come() {
        assertThat(row(CheckOptions.STANDARD).utfall()).isEqualTo(Utfall.UPPFYLLD);
    }

    @Test
    void the_report_says_which_day_it_was() {
        assertThat(Cases.CHECKER
                        .check(BUDGET, CheckOptions.STANDARD.on(DECIDED))
                        .bedomningsdag())
                .isEqualTo("2022-11-25");
        assertThat(Cases.CHECKER.check(BUDGET).bedomningsdag()).isNull();
    }

    @Test
    void a_day_long_before_leaves_no_row_out() {
        CheckOptions early = CheckOptions.STANDARD.on(LocalDate.of(1990, 1, 1));
        assertThat(Cases.CHECKER.check(BUDGET, early).rader())
                .hasSameSizeAs(Cases.CHECKER.check(BUDGET).rader());
    }

    private static Rad row(CheckOptions options) {
        return Cases.CHECKER.check(BUDGET, options).rader().stream()
                .filter(rad -> Objects.equals(rad.kontroll(), "FL23-BUDGETDATUM"))
                .findFirst()
                .orElseThrow();
    }
}
