package se.finsam.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.rules.Cases;
import se.finsam.rules.Examples;

class FyndTest {
    private static final Rad LIMIT = row("NR-EGETKAPITAL", Utfall.AVVIKELSE, Grund.REKOMMENDATION, null);
    private static final Rad GOAL = row("MAL-FINANSIELLA", Utfall.AVVIKELSE, Grund.EGET_MAL, "NR-EGETKAPITAL");

    @Test
    void what_binds_is_a_deviation_and_what_does_not_is_a_remark() {
        assertThat(Fynd.of(List.of(
                        row("A", Utfall.AVVIKELSE, Grund.LAG, null),
                        row("B", Utfall.AVVIKELSE, Grund.RAKENSKAP, null),
                        row("C", Utfall.AVVIKELSE, Grund.EGET_MAL, null),
                        row("D", Utfall.UPPFYLLD, Grund.LAG, null),
                        row("E", Utfall.BEDOMNING, Grund.LAG, null))))
                .isEqualTo(new Fynd(2, 1, 0));
    }

    @Test
    void the_same_excess_is_counted_once_in_either_order() {
        assertThat(Fynd.of(List.of(LIMIT, GOAL))).isEqualTo(new Fynd(0, 1, 1));
        assertThat(Fynd.of(List.of(GOAL, LIMIT))).isEqualTo(new Fynd(0, 1, 1));
    }

    @Test
    void the_excess_counts_where_the_row_that_says_the_same_is_not_there_or_does_not_deviate() {
        assertThat(Fynd.of(List.of(GOAL))).isEqualTo(new Fynd(0, 1, 0));
        Rad undecided = row("NR-EGETKAPITAL", Utfall.KAN_EJ_BEDOMAS, Grund.REKOMMENDATION, null);
        assertThat(Fynd.of(List.of(undecided, GOAL))).isEqualTo(new Fynd(0, 1, 0));
    }

    @Test
    void a_report_that_shows_only_some_rows_counts_all() {
        Granskningsrapport report =
                Cases.CHECKER.check(Examples.read("ornskoldsvik-2021.yaml").get(0));
        assertThat(report.visar(List.of()).fynd()).isEqualTo(report.fynd());
        assertThat(report.fynd().upprepade()).isEqualTo(1);
        assertThat(report.rader(Utfall.AVVIKELSE))
                .hasSize(report.fynd().avvikelser()
                        + report.fynd().anmarkningar()
                        + report.fynd().upprepade());
    }

    private static Rad row(String control, Utfall utfall, Grund grund, @Nullable String sammaSom) {
        return new Rad(
                control, "prov", null, utfall, grund, Map.of(), null, List.of(), "text", null, List.of(), null,
                List.of(), sammaSom, null);
    }
}
