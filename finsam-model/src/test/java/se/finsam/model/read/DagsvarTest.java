package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Dagsvar;
import se.finsam.model.Sammantrade;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

class DagsvarTest {
    private static final String HEAD =
            "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: 2023\nsammantraden:\n";

    @Test
    void aDayThatIsKnownIsThatDay() {
        assertThat(meeting("{ datum: 2023-03-01, anslaget: 2023-03-10 }").anslaget())
                .isEqualTo(Dagsvar.den(LocalDate.of(2023, 3, 10)));
    }

    @Test
    void falseSaysThatItWasNotDone() {
        assertThat(requireNonNull(meeting("{ datum: 2023-03-01, anslaget: false }")
                                .anslaget())
                        .nej())
                .isTrue();
    }

    @Test
    void anAbsentKeySaysNeither() {
        assertThat(meeting("{ datum: 2023-03-01 }").anslaget()).isNull();
    }

    @Test
    void trueIsAnErrorThatSaysWhatToWrite() {
        ReadResult result = read("{ datum: 2023-03-01, anslaget: true }");

        assertThat(result.errors()).extracting(InputError::kind).containsExactly(InputError.Kind.WRONG_TYPE);
        assertThat(result.errors().get(0).message(Language.SV))
                .contains(
                        "ett datum som 2022-03-25, en vecka som 2022-V12 om dagen inte är känd, eller false om det inte har gjorts");
    }

    @Test
    void aWeekIsKnownAsItsSpanAndNeverAsOneOfItsDays() {
        Dagsvar week = requireNonNull(
                meeting("{ datum: 2026-02-06, anslaget: 2026-V09 }").anslaget());

        assertThat(week).isEqualTo(Dagsvar.vecka(2026, 9)).isNotEqualTo(Dagsvar.den(LocalDate.of(2026, 2, 23)));
        assertThat(week.dag()).isEmpty();
        assertThat(week.nej()).isFalse();
        assertThat(week.tidigast()).contains(LocalDate.of(2026, 2, 23));
        assertThat(week.senast()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void theFirstAndTheLastWeekOfAYearMayReachIntoAnother() {
        assertThat(Dagsvar.vecka(2026, 1).tidigast()).contains(LocalDate.of(2025, 12, 29));
        assertThat(Dagsvar.vecka(2020, 53).senast()).contains(LocalDate.of(2021, 1, 3));
        assertThat(Dagsvar.vecka(2026, 1)).hasToString("2026-V01");
    }

    @Test
    void aWeekThatItsYearDoesNotHaveIsAnImpossibleDay() {
        for (String week : List.of("2021-V53", "2026-V54", "2026-V00", "1900-V09", "2026-v09", "2026-V9")) {
            assertThat(read("{ datum: 2026-02-06, anslaget: " + week + " }").errors())
                    .as(week)
                    .extracting(InputError::kind)
                    .containsExactly(InputError.Kind.IMPOSSIBLE_DATE);
        }
        assertThat(meeting("{ datum: 2026-02-06, anslaget: 2026-V53 }").anslaget())
                .isEqualTo(Dagsvar.vecka(2026, 53));
        assertThatThrownBy(() -> Dagsvar.vecka(2021, 53)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeekIsWrittenAsItIsRead() {
        Underlag underlag =
                requireNonNull(read("{ datum: 2026-02-06, anslaget: 2026-V09 }").value());

        String written = UnderlagWriter.toYaml(underlag);

        assertThat(written).contains("anslaget: 2026-V09");
        assertThat(UnderlagReader.standard().read(written, "again").get(0).value())
                .isNotNull()
                .extracting(Underlag::sammantraden)
                .isEqualTo(underlag.sammantraden());
    }

    @Test
    void bothAreWrittenAsTheyAreRead() {
        Underlag underlag = requireNonNull(read("{ datum: 2023-03-01, justerat: 2023-03-02, anslaget: false }")
                .value());

        String written = UnderlagWriter.toYaml(underlag);

        assertThat(written).contains("anslaget: false").contains("justerat: 2023-03-02");
        assertThat(UnderlagReader.standard().read(written, "again").get(0).value())
                .isNotNull()
                .extracting(Underlag::sammantraden)
                .isEqualTo(underlag.sammantraden());
    }

    private static Sammantrade meeting(String written) {
        return requireNonNull(requireNonNull(read(written).value()).sammantraden())
                .get(0);
    }

    private static ReadResult read(String meeting) {
        return UnderlagReader.standard()
                .read(HEAD + "  - " + meeting + "\n", "prov")
                .get(0);
    }
}
