package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Text;

class LagfilTest {
    private static final LocalDate START = LocalDate.of(2004, 1, 1);
    private static final Lagfil LAG = new Lagfil(
            "2003:1210",
            new Text("Lag", "Act"),
            new Text("lagen", "Act"),
            "https://example.org",
            START,
            null,
            null,
            START,
            null,
            "ett prov",
            null,
            List.of(
                    new Andring("2018:598", LocalDate.of(2019, 1, 1), List.of("24"), null),
                    new Andring("2019:914", LocalDate.of(2020, 1, 1), List.of("*"), null),
                    new Andring("2023:644", LocalDate.of(2024, 1, 1), List.of("21", "11:5"), null)));

    @Test
    void the_first_wording_is_the_statute_itself() {
        assertThat(LAG.lydelse(null, "24", LocalDate.of(2018, 12, 31))).isEqualTo("2003:1210");
    }

    @Test
    void an_amendment_counts_from_its_first_day() {
        assertThat(LAG.lydelse(null, "24", LocalDate.of(2019, 1, 1))).isEqualTo("2018:598");
    }

    @Test
    void an_amendment_of_another_paragraph_does_not_count() {
        assertThat(LAG.lydelse(null, "21", LocalDate.of(2019, 1, 1))).isEqualTo("2003:1210");
    }

    @Test
    void a_star_touches_every_paragraph() {
        assertThat(LAG.lydelse(null, "3", LocalDate.of(2020, 1, 1))).isEqualTo("2019:914");
        assertThat(LAG.lydelse("11", "15", LocalDate.of(2020, 1, 1))).isEqualTo("2019:914");
    }

    @Test
    void a_chapter_belongs_to_the_paragraph() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(LAG.lydelse("11", "5", day)).isEqualTo("2023:644");
        assertThat(LAG.lydelse(null, "5", day)).isEqualTo("2019:914");
    }
}
