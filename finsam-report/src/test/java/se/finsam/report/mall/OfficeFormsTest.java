package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Medlem;
import se.finsam.model.bind.RecordShape;

/** Values as an office writes them, and as a PDF prints them. */
class OfficeFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 258 500 kr     | 1258500    | SEK
            1 258 500:-      | 1258500    | SEK
            5 034,5 tkr      | 5034.5     | TKR
            1,2 mnkr         | 1.2        | MKR
            +212             | 212        |
            −355             | -355       |
            – 355            | -355       |
            (355)            | -355       |
            (1 355) kr       | -1355      | SEK
            5034000,50       | 5034000.50 |
            67,5             | 67.5       |
            67.50            | 67.50      |
            """)
    void an_amount_is_read_as_it_is_written(String text, BigDecimal value, String unit) {
        assertThat(OfficeNumber.of(text, true)).contains(new OfficeNumber(value, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 %        | 0.20
            96,6%       | 0.966
            37 procent  | 0.37
            0,5         | 0.5
            67.500      | 67.500
            """)
    void a_percentage_is_a_share(String text, BigDecimal value) {
        assertThat(OfficeNumber.of(text, false)).contains(new OfficeNumber(value, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tolv",
                "12 hus",
                "1 25 500",
                "1.258.500",
                "67.500",
                "20 %",
                "(355",
                "355)",
                "(-355)",
                "1,2,3",
                "12 kr 50",
                "ca 100",
                "100-200",
                "1e5"
            })
    void what_is_no_amount_or_can_be_two_is_left_to_be_asked_about(String text) {
        assertThat(OfficeNumber.of(text, true)).isEmpty();
    }

    @Test
    void a_share_has_no_unit_of_money() {
        assertThat(OfficeNumber.of("20 kr", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-25               | 2022-03-25
            2022-3-5                 | 2022-03-05
            20220325                 | 2022-03-25
            2022/03/25               | 2022-03-25
            25 mars 2022             | 2022-03-25
            den 25 mars 2022         | 2022-03-25
            Fredagen den 25 mars 2022| 2022-03-25
            30/6 2021                | 2021-06-30
            30/6-2021                | 2021-06-30
            30.6.2021                | 2021-06-30
            1a december 2021         | 2021-12-01
            1:a dec. 2021            | 2021-12-01
            3 SEPT 2021              | 2021-09-03
            """)
    void a_day_is_read_as_it_is_written(String text, LocalDate day) {
        assertThat(OfficeDay.of(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mars 2022",
                "1a december",
                "25 mars",
                "31 juni 2021",
                "30/13 2021",
                "25/3 22",
                "vecka 9",
                "25 ma 2022",
                "25 xyz 2022",
                "2022-02-30",
                "1234567890",
                "2022-03/25"
            })
    void a_day_without_its_year_or_that_no_calendar_has_is_left_to_be_asked_about(String text) {
        assertThat(OfficeDay.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vecka 9 2026  | 2026-V09
            v. 9, 2026    | 2026-V09
            V9 2026       | 2026-V09
            2026 v 12     | 2026-V12
            2026-V09      | 2026-V09
            2026v12       | 2026-V12
            """)
    void a_week_with_its_year_is_read_as_it_is_written(String text, String week) {
        assertThat(OfficeWeek.of(text)).contains(week);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vecka 9", "9 2026", "2026-09", "vecka 9-12 2026", "mars 2026"})
    void a_week_without_its_year_or_more_than_one_is_left_to_be_asked_about(String text) {
        assertThat(OfficeWeek.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Försäkringskassan  | FORSAKRINGSKASSAN
            forsakringskassan  | FORSAKRINGSKASSAN
            kommun             | KOMMUN
            En kommun          | KOMMUN
            Kommunen           | KOMMUN
            regioner           | REGION
            """)
    void a_party_is_read_as_it_is_written(String text, String code) {
        assertThat(code(Medlem.class, "part", text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ej uppfyllt     | EJ_UPPFYLLT
            Inte uppfyllt   | EJ_UPPFYLLT
            uppfyllt        | UPPFYLLT
            delvis uppfyllt | DELVIS_UPPFYLLT
            Partly met      | DELVIS_UPPFYLLT
            """)
    void a_judgement_is_read_as_it_is_written(String text, String code) {
        assertThat(code(FinansielltMal.class, "bedomning", text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "landsting", "komm", "Försäkringskassan och kommunen"})
    void a_word_that_means_no_code_is_left_to_be_asked_about(String text) {
        assertThat(code(Medlem.class, "part", text)).isEmpty();
    }

    private static Optional<String> code(Class<?> owner, String key, String text) {
        return OfficeCode.of(text, owner, RecordShape.of(owner).field(key).orElseThrow());
    }
}
