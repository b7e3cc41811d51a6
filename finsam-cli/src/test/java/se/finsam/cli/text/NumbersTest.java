package se.finsam.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
}
