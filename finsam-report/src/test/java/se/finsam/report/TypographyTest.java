package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eget kapital 1 058 307 kr är 21,02 % av|Eget kapital 1_058_307_kr är 21,02_% av",
                "11 kap. 5 § 2 st. kommunallagen|11_kap. 5_§ 2_st. kommunallagen",
                "rad 72 och 2 kronor|rad 72 och 2 kronor",
                "SEK 1,058,307 is|SEK_1,058,307 is",
                "i lydelse 2018 5970|i lydelse 2018 5970",
                "dag 6 dagar|dag 6_dagar"
            })
    void a_number_keeps_to_its_groups_and_its_unit(String text, String set) {
        assertThat(Typography.of(text)).isEqualTo(set.replace('_', '\u00A0'));
    }
}
