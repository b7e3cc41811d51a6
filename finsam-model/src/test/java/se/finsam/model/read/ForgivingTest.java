package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Budget;
import se.finsam.model.Inriktning;
import se.finsam.model.Insats;
import se.finsam.model.Samrad;
import se.finsam.model.Styrdokument;
import se.finsam.model.source.InputError;

/** What the reader takes although it could be written in another way. */
class ForgivingTest {
    @Test
    void nullSaysTheSameAsLeavingOut() {
        assertThat(Inputs.bare(Inputs.read(Inputs.LEAST + "budget: null\nbeslut:\nprognos: ~\n")))
                .isEqualTo(Inputs.bare(Inputs.read(Inputs.LEAST)));
    }

    @Test
    void anEmptyListSaysThatThereIsNothing() {
        assertThat(Inputs.read(Inputs.LEAST + "beslut: []\n").beslut()).isEmpty();
    }

    @Test
    void aSingleValueStandsForARecordThatAllowsIt() {
        assertThat(budget("samrad: true").samrad()).isEqualTo(new Samrad(true, null, null));
        assertThat(budget("samrad: 2021-10-01").samrad()).isEqualTo(new Samrad(null, LocalDate.of(2021, 10, 1), null));
        assertThat(budget("samrad: { genomfort: false }").samrad()).isEqualTo(new Samrad(false, null, null));
    }

    @Test
    void aSingleCodeStandsForAListOfOne() {
        assertThat(insats("inriktning: STRUKTUR").inriktning()).containsExactly(Inriktning.STRUKTUR);
        assertThat(insats("inriktning: [STRUKTUR, INDIVID]").inriktning())
                .containsExactly(Inriktning.STRUKTUR, Inriktning.INDIVID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RISKANALYS", "SKYDDSROND"})
    void anOpenListOfCodesTakesOthersThatAreNotMisspelt(String slag) {
        assertThat(Inputs.read(Inputs.LEAST + "styrdokument: [ { slag: " + slag + " } ]\n")
                        .styrdokument())
                .containsExactly(new Styrdokument(slag, null, null, null, null));
    }

    @Test
    void aClosedListOfCodesTakesNoOthers() {
        assertThat(
                        Inputs.errors(
                                Inputs.LEAST
                                        + "arsredovisning: { balansrakning: { skulder: [ { post: Obligation, slag: OBLIGATION } ] } }\n"))
                .singleElement()
                .satisfies(error -> assertThat(error.kind()).isEqualTo(InputError.Kind.UNKNOWN_CODE));
    }

    @Test
    void aReportMayGoToOthersThanTheMedlemmar() {
        assertThat(requireNonNull(Inputs.read(
                                        Inputs.LEAST
                                                + "  medlemmar: [ { namn: Norra kommun, part: KOMMUN } ]\n"
                                                + "revision: { berattelse: { lamnadTill: [STYRELSEN, norra kommun, Länsstyrelsen] } }\n")
                                .revision())
                        .berattelse())
                .satisfies(report ->
                        assertThat(requireNonNull(report).lamnadTill()).hasSize(3));
    }

    @Test
    void aMedlemIsKnownByItsAliasInAnyCase() {
        assertThat(Inputs.read(Inputs.LEAST
                                + "  medlemmar: [ { namn: Försäkringskassan, part: FORSAKRINGSKASSAN, alias: [FK] } ]\n"
                                + "tilldelning: [ { medlem: fk, belopp: 1 }, { medlem: ' FÖRSÄKRINGSKASSAN' } ]\n")
                        .tilldelning())
                .hasSize(2);
    }

    @Test
    void withoutAListOfMedlemmarAnyNameMayPay() {
        assertThat(Inputs.read(Inputs.LEAST + "tilldelning: [ { medlem: Vem som helst, belopp: 1 } ]\n")
                        .tilldelning())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 2100})
    void theLawsYearsAreTaken(int year) {
        assertThat(Inputs.read(Inputs.LEAST.replace("2021", String.valueOf(year)))
                        .rakenskapsar())
                .isEqualTo(year);
    }

    private static Budget budget(String line) {
        return requireNonNull(
                Inputs.read(Inputs.LEAST + "budget:\n  " + line + "\n").budget());
    }

    private static Insats insats(String line) {
        return requireNonNull(Inputs.read(Inputs.LEAST + "insatser:\n  - namn: A\n    " + line + "\n")
                        .insatser())
                .get(0);
    }
}
