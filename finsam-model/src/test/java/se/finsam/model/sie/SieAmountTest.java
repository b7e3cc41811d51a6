package se.finsam.model.sie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SieAmountTest {
    private final SieAmount amount = new SieAmount(30);

    private SieAmount.Form read(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        return amount.read(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "-0.00, 0.00",
        "1, 1.00",
        "-1.5, -1.50",
        "1234.56, 1234.56",
        "99999999999999.99, 99999999999999.99",
        "9999999999999999, 9999999999999999.00",
        "-123456789012345678901234567890, -123456789012345678901234567890.00",
        "1234567890123456789012345678.9, 1234567890123456789012345678.90",
        "000000000000000000000000000001, 1.00"
    })
    void as_the_format_has_it(String text, BigDecimal expected) {
        assertThat(read(text)).isEqualTo(SieAmount.Form.RIGHT);
        assertThat(amount.kronor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+5, 5.00",
        ".5, 0.50",
        "-.5, -0.50",
        "5., 5.00",
        "'7,25', 7.25",
        "'-7,2', -7.20",
        "1.000, 1.00",
        "1.2300000, 1.23",
        "-1.234, -1.234",
        "' 3 ', 3.00"
    })
    void in_another_way(String text, BigDecimal expected) {
        assertThat(read(text)).isEqualTo(SieAmount.Form.OTHER);
        assertThat(amount.kronor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "--1",
                "1-",
                "1.2.3",
                "1,234",
                "1,",
                "1.234,50",
                "1 234",
                "1e5",
                "0x1",
                "kr",
                "½",
                "-+1"
            })
    void not_at_all(String text) {
        assertThat(read(text)).isEqualTo(SieAmount.Form.WRONG);
    }

    @Test
    void with_too_many_digits() {
        assertThat(read("1".repeat(31))).isEqualTo(SieAmount.Form.TOO_LONG);
        assertThat(read("0." + "1".repeat(30))).isEqualTo(SieAmount.Form.TOO_LONG);
    }

    @Test
    void sums_are_exact_beyond_a_long() {
        SieSum sum = new SieSum();
        BigDecimal expected = BigDecimal.ZERO;
        for (String text : new String[] {"9999999999999999", "-0.001", "123456789012345678901234.56"}) {
            for (int i = 0; i < 2000; i++) {
                read(text);
                sum.add(amount, i);
                expected = expected.add(new BigDecimal(text));
            }
        }

        assertThat(sum.kronor()).isEqualByComparingTo(expected);
        assertThat(sum.count()).isEqualTo(6000);
        assertThat(sum.zero()).isFalse();
    }
}
