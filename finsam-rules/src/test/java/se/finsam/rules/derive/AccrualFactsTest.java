package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.OmojligPeriod;
import se.finsam.rules.fakta.Periodisering;

class AccrualFactsTest {
    @Test
    void compares_before_anything_is_rounded() {
        // 7/12 of 12.01 is 7.005833…, and 1 % more is 7.075891…: 7.08 is outside, though both are 0.07 in öre.
        Periodisering outside = Underlagen.fact(
                report("12.01", "till: 2023-07-31, intakter: [{ post: Bidrag, belopp: 7.08 }]"), Periodisering.class);
        assertThat(outside.inomTolerans()).isEqualTo("NEJ");
        assertThat(outside.skillnad()).as("shown by four decimals").isGreaterThan(outside.tolerans());
        assertThat(Underlagen.fact(
                                report("12.01", "till: 2023-07-31, intakter: [{ post: Bidrag, belopp: 7.07 }]"),
                                Periodisering.class)
                        .inomTolerans())
                .isEqualTo("JA");
    }

    @Test
    void a_share_without_an_end_of_its_decimals_meets_its_limit_exactly() {
        // 1 % more than 7/12 of 1200 is 707 to the öre; 16 digits of 7/12 would not say so.
        assertThat(Underlagen.fact(
                                report("1200", "till: 2023-07-31, intakter: [{ post: Bidrag, belopp: 707 }]"),
                                Periodisering.class)
                        .inomTolerans())
                .isEqualTo("JA");
        assertThat(Underlagen.fact(
                                report("1200", "till: 2023-07-31, intakter: [{ post: Bidrag, belopp: 707.01 }]"),
                                Periodisering.class)
                        .inomTolerans())
                .isEqualTo("NEJ");
    }

    @Test
    void whole_months_count_as_months_wherever_they_begin() {
        assertThat(Underlagen.fact(
                                report(
                                        "1200",
                                        "fran: 2023-02-01, till: 2023-02-28, intakter: [{ post: Bidrag, belopp: 100 }]"),
                                Periodisering.class)
                        .vantat())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_month_begun_counts_by_its_days() {
        assertThat(Underlagen.fact(
                                report(
                                        "365",
                                        "fran: 2023-02-01, till: 2023-02-27, intakter: [{ post: Bidrag, belopp: 27 }]"),
                                Periodisering.class)
                        .vantat())
                .isEqualByComparingTo("27");
    }

    @Test
    void a_period_outside_the_year_is_told_instead_of_counted() {
        Underlag report = report("1200", "till: 2024-01-31, intakter: [{ post: Bidrag, belopp: 1300 }]");
        assertThat(Underlagen.facts(report, Periodisering.class)).isEmpty();
        assertThat(Underlagen.facts(report, OmojligPeriod.class)).hasSize(1);
    }

    private static Underlag report(String whole, String report) {
        return Underlagen.bare("SEK", "tilldelningSumma: " + whole + "\ndelarsrapport: { " + report + " }\n");
    }
}
