package se.finsam.rules.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Text;

/** Lag (1930:173), 2 §. */
class LagstadgadTidTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2024-11-30, 2024-12-02, en lördag",
        "2025-11-30, 2025-12-01, en söndag",
        "2024-03-31, 2024-04-02, 'påskdagen, sedan annandag påsk'",
        "2018-03-31, 2018-04-03, 'påskafton, som var en lördag'",
        "2019-03-31, 2019-04-01, en söndag",
        "2029-03-31, 2029-04-03, påskafton",
        "2025-05-01, 2025-05-02, första maj",
        "2025-12-24, 2025-12-29, 'julafton till annandagen, sedan helgen'",
        "2025-12-25, 2025-12-29, 'juldagen, annandagen och helgen'",
        "2025-12-31, 2026-01-02, 'nyårsafton och nyårsdagen'",
        "2025-06-20, 2025-06-23, midsommarafton",
        "2026-05-01, 2026-05-04, 'första maj, en fredag'",
        "2026-04-17, 2026-04-17, en vanlig fredag",
        "2025-04-30, 2025-04-30, valborgsmässoafton är ingen av de tre aftnarna",
        "2022-01-05, 2022-01-05, trettondagsafton är det inte heller"
    })
    void theLastDayMovesToTheNextWeekday(LocalDate day, LocalDate last, String what) {
        assertThat(LagstadgadTid.sista(day)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-20, midsommarafton",
        "2026-06-19, midsommarafton",
        "2025-12-24, julafton",
        "2025-12-31, nyårsafton",
        "2025-12-25, juldagen"
    })
    void aDayThatItMovesFromIsCalledByItsName(LocalDate day, String name) {
        assertThat(LagstadgadTid.namn(day)).map(Text::sv).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-22", "2025-03-23"})
    void aSaturdayAndASundayMoveWithoutAName(LocalDate day) {
        assertThat(LagstadgadTid.namn(day)).isEmpty();
        assertThat(LagstadgadTid.flyttas(day)).isTrue();
    }
}
