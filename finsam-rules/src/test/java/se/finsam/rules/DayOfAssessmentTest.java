package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Underlag;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** What lies after the day of assessment has not happened. */
class DayOfAssessmentTest {
    private static final Underlag BUDGET =
            Examples.read("ornskoldsvik-2023-budget.yaml").get(0);
    private static final Underlag YEAR = Examples.read("ornskoldsvik-2021.yaml").get(0);
    private static final Underlag YEAR_WITHOUT_DAY = withoutDay();
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

    @Test
    void annual_accounts_are_not_there_before_their_year_has_ended_though_they_have_no_day() {
        Rad before = equity(YEAR_WITHOUT_DAY, LocalDate.of(2021, 12, 31));
        assertThat(before.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(before.text())
                .isEqualTo(
                        "Kan inte bedömas än på bedömningsdagen 2021-12-31: arsredovisning.balansrakning.egetKapital.utgaende"
                                + " hör till räkenskapsåret, som slutar 2021-12-31.");
        assertThat(before.atgard()).isEqualTo("Granska igen 2022-01-01 eller senare.");
        assertThat(equity(YEAR_WITHOUT_DAY, LocalDate.of(2022, 1, 1)).utfall()).isEqualTo(Utfall.AVVIKELSE);
    }

    @Test
    void annual_accounts_are_not_there_before_their_day() {
        Rad before = equity(YEAR, LocalDate.of(2022, 3, 24));
        assertThat(before.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(before.saknas()).containsExactly("arsredovisning.beslutad");
        assertThat(before.text())
                .isEqualTo("Kan inte bedömas än på bedömningsdagen 2022-03-24: arsredovisning.beslutad är 2022-03-25.");
        assertThat(equity(YEAR, LocalDate.of(2022, 3, 25)).utfall()).isEqualTo(Utfall.AVVIKELSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2020-12-31", "2021-06-30", "2021-12-31"})
    void before_the_year_has_ended_nothing_is_decided_by_what_comes_after_it(String day) {
        for (Underlag year : List.of(YEAR, YEAR_WITHOUT_DAY)) {
            List<Rad> rows = Cases.CHECKER
                    .check(year, CheckOptions.STANDARD.on(LocalDate.parse(day)))
                    .rader();
            assertThat(rows).hasSameSizeAs(Cases.CHECKER.check(year).rader());
            assertThat(rows).noneMatch(row -> row.text().matches(".*[0-9] svar.*"));
            assertThat(rows)
                    .filteredOn(row -> row.utfall() != Utfall.KAN_EJ_BEDOMAS)
                    .allSatisfy(row -> assertThat(row.kallor())
                            .extracting(source -> String.valueOf(source.plats()))
                            .noneMatch(place ->
                                    place.startsWith("/arsredovisning") || place.startsWith("/revision/berattelse")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FL21-BUDGETBALANS", "FL21-BUDGETINNEHALL", "RAK-SUMMOR"})
    void a_budget_says_nothing_before_it_is_decided(String control) {
        assertThat(rows(BUDGET, DECIDED.minusDays(1), control)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
            assertThat(row.saknas()).containsExactly("budget.beslutad");
        });
        assertThat(rows(BUDGET, DECIDED, control)).extracting(Rad::utfall).doesNotContain(Utfall.KAN_EJ_BEDOMAS);
    }

    private static List<Rad> rows(Underlag year, LocalDate day, String control) {
        return Cases.CHECKER.check(year, CheckOptions.STANDARD.on(day)).rader().stream()
                .filter(rad -> Objects.equals(rad.kontroll(), control))
                .toList();
    }

    private static Rad equity(Underlag year, LocalDate day) {
        return Cases.CHECKER.check(year, CheckOptions.STANDARD.on(day)).rader().stream()
                .filter(rad -> Objects.equals(rad.kontroll(), "NR-EGETKAPITAL"))
                .findFirst()
                .orElseThrow();
    }

    private static Underlag withoutDay() {
        Arsredovisning dated = Objects.requireNonNull(YEAR.arsredovisning());
        return YEAR.withArsredovisning(new Arsredovisning(
                null,
                dated.delar(),
                dated.forvaltningsberattelse(),
                dated.resultatrakning(),
                dated.balansrakning(),
                dated.noter(),
                dated.nyckeltal(),
                dated.egetKapitalPlan(),
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private static Rad row(CheckOptions options) {
        return Cases.CHECKER.check(BUDGET, options).rader().stream()
                .filter(rad -> Objects.equals(rad.kontroll(), "FL23-BUDGETDATUM"))
                .findFirst()
                .orElseThrow();
    }
}
