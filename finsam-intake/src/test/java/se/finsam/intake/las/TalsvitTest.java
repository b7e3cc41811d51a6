package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalsvitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 034 000|5034000", "-3 731 398|-3731398", "−12|-12", "–100|-100", "(4 396)|-4396", "1 255,5|1255.5",
                "1255,5|1255.5", "374 448:-|374448", "500 000 kr|500000", "1.255.500|1255500", "4,860,468|4860468",
                        "0|0",
                "12-|-12", "5 O34 OOO|5034000", "l 200|1200", "100 000*|100000"
            })
    void a_number_is_read_as_swedish_tables_write_it(String skriven, BigDecimal varde) {
        assertThat(Objects.requireNonNull(Talsvit.helt(skriven)).varde()).isEqualByComparingTo(varde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "2021-12-31", "5 03 000", "1-2", "12 34", "(100", "SOS", "5 034 000 5 034 000"})
    void what_is_no_number_is_none(String skriven) {
        assertThat(Talsvit.helt(skriven)).isNull();
    }

    @Test
    void letters_read_as_digits_and_thousands_that_may_be_decimals_are_told() {
        assertThat(Objects.requireNonNull(Talsvit.helt("5 O34")).lagad()).isTrue();
        assertThat(Objects.requireNonNull(Talsvit.helt("5.034")).tvetydig()).isTrue();
        assertThat(Objects.requireNonNull(Talsvit.helt("-")).streck()).isTrue();
    }

    @Test
    void numbers_one_space_apart_are_divided_where_thousands_are() {
        List<List<Tal>> mojliga = Talsvit.slut("Bidrag 5 034 000 5 034 000").mojliga();

        assertThat(mojliga.get(0))
                .extracting(Tal::varde)
                .containsExactly(new BigDecimal("5034000"), new BigDecimal("5034000"));
        assertThat(Talsvit.slut("Kansli 100 000 100 000").mojliga().get(0)).hasSize(2);
        assertThat(Talsvit.slut("Psykeveckan V.45 -100 -100").etikett()).isEqualTo("Psykeveckan V.45");
    }
}
