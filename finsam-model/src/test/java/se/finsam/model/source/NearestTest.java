package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS = List.of("budget", "beslut", "sammantraden", "tilldelning");

    @ParameterizedTest
    @CsvSource({
        "budget, budget",
        "budjet, budget",
        "bduget, budget",
        "buget, budget",
        "BUDGET, budget",
        "sammanträden, sammantraden",
        "sammanträde, sammantraden",
        "tilldeling, tilldelning",
        "tildellning, tilldelning",
    })
    void findsTheWordThatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"arsredovisning", "helt_annat", "''"})
    void findsNothingWhereNothingIsNear(String written) {
        assertThat(Nearest.to(written, KEYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, acb, 1",
        "ab, ba, 1",
        "abc, '', 3",
        "kalas, skal, 3"
    })
    void countsKeystrokesFromEitherSide(String from, String to, int keystrokes) {
        assertThat(Nearest.distance(from, to)).isEqualTo(keystrokes);
        assertThat(Nearest.distance(to, from)).isEqualTo(keystrokes);
    }

    @Test
    void threeKeystrokesAreTooManyForAShortWordAndNotForALongOne() {
        assertThat(Nearest.to("buxxxt", List.of("budget"))).isEmpty();
        assertThat(Nearest.to("tillxxxning", List.of("tilldelning"))).contains("tilldelning");
    }

    @Test
    void ofTwoAsNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Nearest.to("katt", List.of("natt", "hatt"))).contains("hatt");
        assertThat(Nearest.to("katt", List.of("hatt", "natt"))).contains("hatt");
    }

    @Test
    void aVeryLongWordIsNotComparedInFull() {
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("y".repeat(1_000_000))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KORT, KORTFRISTIG",
        "KORTFRISTIGT_BANKLAN, KORTFRISTIG",
        "kortfristig, KORTFRISTIG",
        "PANTER, PANT",
        "FRISTIG, ''",
        "SE, ''",
        "X, ''"
    })
    void findsTheCodeThatAWordBegins(String written, String meant) {
        assertThat(Nearest.code(written, List.of("KORTFRISTIG", "LANGFRISTIG", "SEDVANLIG_KREDIT", "PANT"))
                        .orElse(""))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Norra komun, Norra kommun", "norra kommun, Norra kommun", "Södra kommun, ''", "Norra, ''"})
    void takesOneKeystrokeForASlip(String written, String meant) {
        assertThat(Nearest.slip(written, List.of("Norra kommun", "Region Nord")).orElse(""))
                .isEqualTo(meant);
    }
}
