package se.finsam.model.sie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieDatesTest {
    @Test
    void a_year_holds_its_first_and_its_last_day() {
        SieRakenskapsar year = SieTexts.clean(SieTexts.EXPORT).rakenskapsar(0).orElseThrow();

        assertThat(year.omfattar(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(year.omfattar(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.omfattar(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(year.omfattar(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20250229",
                "20251301",
                "20250100",
                "20250431",
                "2025013",
                "2025-1-311",
                "2025-02-30",
                "21000229",
                "abcdefgh"
            })
    void a_day_that_is_not_in_the_calendar_is_none(String text) {
        assertThat(day(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {20240229, 20000229, 20251231, 20250430, 20250131})
    void a_day_that_is_in_the_calendar_is_read(int day) {
        String text = Integer.toString(day);

        assertThat(day(text)).isEqualTo(day);
        assertThat(day(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)))
                .isEqualTo(-day);
    }

    private static int day(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        return SieDates.read(bytes, 0, bytes.length);
    }
}
