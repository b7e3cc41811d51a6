package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Inriktning;
import se.finsam.model.Insats;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.model.Post;
import se.finsam.model.Underlag;

class GoldenInputsTest {
    static List<Path> golden() {
        return Inputs.folder("good");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void readsWithoutErrors(Path file) {
        assertThat(UnderlagReader.standard().read(file)).isNotEmpty().allSatisfy(result -> {
            assertThat(result.errors()).isEmpty();
            assertThat(result.underlag()).isPresent();
        });
    }

    @Test
    void readsAmountsInKronorAsTheyStand() {
        Underlag underlag = Inputs.good("ornskoldsvik-2021.yaml");

        assertThat(underlag.enhet()).isEqualTo(Enhet.SEK);
        assertThat(requireNonNull(underlag.tilldelning()).get(0).belopp()).isEqualTo(new BigDecimal("2517000"));
        assertThat(requireNonNull(requireNonNull(underlag.insatser()).get(4).redovisning())
                        .utfall())
                .isEqualTo(new BigDecimal("404315.57"));
    }

    @Test
    void readsAmountsInThousandsAsKronor() {
        Underlag underlag = Inputs.good("ornskoldsvik-2023-budget.yaml");

        assertThat(underlag.enhet()).isEqualTo(Enhet.TKR);
        assertThat(requireNonNull(underlag.tilldelning()).get(1).belopp()).isEqualTo(new BigDecimal("1255500"));
        assertThat(requireNonNull(underlag.budget()).resultat()).isEqualTo(new BigDecimal("-355000"));
        assertThat(requireNonNull(Inputs.good("sundsvall-2021.yaml").insatser())
                        .get(0)
                        .beviljat())
                .isEqualTo(new BigDecimal("162661"));
    }

    @Test
    void leavesNumbersThatAreNotAmountsAsTheyStand() {
        assertThat(requireNonNull(requireNonNull(
                                        Inputs.good("ornskoldsvik-2021.yaml").arsredovisning())
                                .nyckeltal())
                        .soliditet())
                .isEqualTo(new BigDecimal("0.966"));
    }

    @Test
    void readsNamesCodesDatesAndListsAsWritten() {
        Underlag underlag = Inputs.good("ornskoldsvik-2021.yaml");
        Insats plattformU = requireNonNull(underlag.insatser()).get(0);

        assertThat(underlag.forbund().medlemmar())
                .element(0)
                .isEqualTo(
                        new Medlem("Försäkringskassan", Part.FORSAKRINGSKASSAN, List.of("FK"), null, null, null, null));
        assertThat(requireNonNull(underlag.arsredovisning()).beslutad())
                .isEqualTo(Dagsvar.den(LocalDate.of(2022, 3, 25)));
        assertThat(plattformU.inriktning()).containsExactly(Inriktning.INDIVID);
        assertThat(plattformU.kommunaltAktivitetsansvar()).isTrue();
        assertThat(requireNonNull(requireNonNull(underlag.revision()).berattelse())
                        .anmarkningar())
                .isEmpty();
    }

    @Test
    void readsANoteNumberAsADesignation() {
        Post bidrag = requireNonNull(requireNonNull(requireNonNull(
                                        Inputs.good("ornskoldsvik-2021.yaml").arsredovisning())
                                .resultatrakning())
                        .intakter())
                .get(0);

        assertThat(bidrag.not()).isEqualTo("1");
    }

    @Test
    void leavesWhatIsAbsentAbsent() {
        Underlag underlag = Inputs.good("ornskoldsvik-2021.yaml");

        assertThat(underlag.delarsrapport()).isNull();
        assertThat(requireNonNull(underlag.budget()).samrad()).isNull();
        assertThat(requireNonNull(underlag.insatser()).get(1).kommunaltAktivitetsansvar())
                .isNull();
    }
}
