package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Language;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "999|999|999",
                "1000|1 000|1,000",
                "-1058307|−1 058 307|−1,058,307",
                "404315.57|404 315,57|404,315.57",
                "0.2102|0,2102|0.2102",
                "5E+6|5 000 000|5,000,000"
            })
    void numbers_stand_in_groups_of_three(BigDecimal number, String swedish, String english) {
        assertThat(Numbers.of(number, Language.SV)).isEqualTo(swedish);
        assertThat(Numbers.of(number, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1058307|1_058_307_kr|SEK_1,058,307",
                "404315.5|404_315,50_kr|SEK_404,315.50",
                "0.12345|0,1235_kr|SEK_0.1235",
                "-1000.00|−1_000_kr|SEK_−1,000"
            })
    void kronor_do_not_break(BigDecimal number, String swedish, String english) {
        assertThat(Numbers.kronor(number, Language.SV)).isEqualTo(swedish.replace('_', '\u00A0'));
        assertThat(Numbers.kronor(number, Language.EN)).isEqualTo(english.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.20|20_%|20%",
                "0.966|96,6_%|96.6%",
                "0.2102|21,02_%|21.02%",
                "0.200004|20,0004_%|20.0004%",
                "0.07302522844656337|7,3_%|7.3%",
                "1|100_%|100%"
            })
    void shares_are_written_in_per_cent(BigDecimal share, String swedish, String english) {
        assertThat(Numbers.share(share, Language.SV)).isEqualTo(swedish.replace('_', '\u00A0'));
        assertThat(Numbers.share(share, Language.EN)).isEqualTo(english);
    }

    @Test
    void a_figure_is_set_by_what_it_is_a_number_of() {
        assertThat(typeset(2021, Talslag.AR)).isEqualTo("2021");
        assertThat(typeset(1, Talslag.DAGAR)).isEqualTo("1\u00A0dag");
        assertThat(typeset(14, Talslag.DAGAR)).isEqualTo("14\u00A0dagar");
        assertThat(typeset(1200, Talslag.ANTAL)).isEqualTo("1\u00A0200");
        assertThat(typeset("2022-03-25", Talslag.DATUM)).isEqualTo("2022-03-25");
    }

    private static String typeset(Object value, Talslag kind) {
        return Numbers.typeset(new Figur("tal", value, kind, ""), Language.SV);
    }
}
