package se.finsam.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UtlatandeTest {
    @Test
    void no_rows_at_all_is_not_approval() {
        assertThat(Utlatande.of(List.of())).isEqualTo(Utlatande.OFULLSTANDIG);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void one_row_decides_alone(Utfall utfall, Grund grund) {
        assertThat(Utlatande.of(List.of(row(utfall, grund)))).isEqualTo(verdict(utfall, grund));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_worst_of_two_rows_decides_in_either_order(Utfall utfall, Grund grund) {
        rows().forEach(other -> {
            Rad one = row(utfall, grund);
            Rad two = row((Utfall) other.get()[0], (Grund) other.get()[1]);
            Utlatande first = verdict(one.utfall(), one.grund());
            Utlatande second = verdict(two.utfall(), two.grund());
            Utlatande worst = first.compareTo(second) < 0 ? first : second;
            assertThat(Utlatande.of(List.of(one, two))).isEqualTo(worst);
            assertThat(Utlatande.of(List.of(two, one))).isEqualTo(worst);
        });
    }

    @Test
    void the_order_is_from_the_worst_down() {
        assertThat(Utlatande.values())
                .containsExactly(Utlatande.AVVIKELSE, Utlatande.ANMARKNING, Utlatande.OFULLSTANDIG, Utlatande.GODKAND);
    }

    /** The contract, written out anew. */
    private static Utlatande verdict(Utfall utfall, Grund grund) {
        if (utfall == Utfall.AVVIKELSE) {
            return switch (grund) {
                case LAG, FORBUNDSORDNING, RAKENSKAP -> Utlatande.AVVIKELSE;
                case REKOMMENDATION, GOD_SED, EGET_MAL -> Utlatande.ANMARKNING;
            };
        }
        return utfall == Utfall.KAN_EJ_BEDOMAS || utfall == Utfall.BEDOMNING
                ? Utlatande.OFULLSTANDIG
                : Utlatande.GODKAND;
    }

    static Stream<Arguments> rows() {
        return Stream.of(Utfall.values())
                .flatMap(utfall -> Stream.of(Grund.values()).map(grund -> Arguments.of(utfall, grund)));
    }

    private static Rad row(Utfall utfall, Grund grund) {
        return new Rad(
                "PROV", "prov", null, utfall, grund, Map.of(), null, List.of(), "text", null, List.of(), null,
                List.of());
    }
}
