package se.finsam.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.Figur;
import se.finsam.report.Talslag;
import se.finsam.report.Words;

class FigureCellTest {
    private static Object cell(Object value, Talslag kind, Language language) {
        return FigureCell.of(new Figur("namn", value, kind, ""), new Words(language));
    }

    private static Object cell(Object value, Talslag kind) {
        return cell(value, kind, Language.SV);
    }

    @Test
    void a_figure_is_a_number_in_the_format_of_its_kind() {
        assertThat(cell(new BigDecimal("1058300.00"), Talslag.KRONOR))
                .isEqualTo(new Formatted(new BigDecimal("1058300"), "#,##0 \"kr\""));
        assertThat(cell(new BigDecimal("0.5"), Talslag.KRONOR, Language.EN))
                .isEqualTo(new Formatted(new BigDecimal("0.5"), "\"SEK\" #,##0.00"));
        assertThat(cell(new BigDecimal("0.2102"), Talslag.ANDEL))
                .isEqualTo(new Formatted(new BigDecimal("0.2102"), "0.00%"));
        assertThat(cell(2021, Talslag.AR)).isEqualTo(new Formatted(2021, "0"));
        assertThat(cell(14, Talslag.DAGAR, Language.EN)).isEqualTo(new Formatted(14, "#,##0 \"days\""));
        assertThat(cell(3, Talslag.ANTAL)).isEqualTo(new Formatted(3, "#,##0"));
    }

    @Test
    void a_day_is_a_day_where_excel_can_count_it() {
        assertThat(cell("2022-03-25", Talslag.DATUM)).isEqualTo(LocalDate.of(2022, 3, 25));
        assertThat(cell("1899-12-31", Talslag.DATUM)).isEqualTo("1899-12-31");
        assertThat(cell("2022-02-30", Talslag.DATUM)).isEqualTo("2022-02-30");
    }

    @Test
    void an_amount_that_excel_would_round_is_a_text() {
        assertThat(cell(new BigDecimal("999999999999999"), Talslag.KRONOR)).isInstanceOf(Formatted.class);
        assertThat(cell(new BigDecimal("9999999999999999.01"), Talslag.KRONOR)).isEqualTo("9999999999999999.01");
        assertThat(cell(new BigDecimal("1E+15"), Talslag.KRONOR)).isEqualTo("1000000000000000");
    }
}
