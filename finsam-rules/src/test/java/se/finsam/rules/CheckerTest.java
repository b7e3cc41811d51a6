package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.Kontroll;

class CheckerTest {
    private static final Checker CHECKER = Cases.CHECKER;

    @Test
    void an_underlag_that_says_nothing_decides_nothing() {
        Granskningsrapport report = CHECKER.check(inMemory(2023));
        assertThat(report.utlatande()).isEqualTo(Utlatande.OFULLSTANDIG);
        assertThat(report.rader()).hasSize(withoutLedger());
        assertThat(report.rader()).extracting(Rad::utfall).containsOnly(Utfall.KAN_EJ_BEDOMAS);
        assertThat(report.rader()).allSatisfy(rad -> assertThat(rad.saknas()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1999, 2003})
    void a_year_before_the_law_is_refused_as_a_reader_refuses_it(int ar) {
        assertThatThrownBy(() -> CHECKER.check(inMemory(ar)))
                .isInstanceOf(InvalidUnderlagException.class)
                .hasMessageContaining("/rakenskapsar: out of range");
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 2012, 2100})
    void every_year_of_the_law_can_be_checked(int ar) {
        assertThat(CHECKER.check(inMemory(ar)).rader()).hasSize(withoutLedger());
    }

    @Test
    void an_underlag_from_memory_has_a_hash_and_no_name() {
        Granskningsrapport report = CHECKER.check(inMemory(2023));
        assertThat(report.underlag().namn()).isNull();
        assertThat(report.underlag().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_report_says_which_rulebook_was_used() {
        Granskningsrapport report = CHECKER.check(inMemory(2023));
        assertThat(report.regelbok().version())
                .isEqualTo(CHECKER.rulebook().version())
                .isNotEmpty();
        assertThat(report.regelbok().sha256())
                .isEqualTo(CHECKER.rulebook().sha256())
                .matches("[0-9a-f]{64}");
        assertThat(report.schema()).isEqualTo("finsam-rapport/1");
    }

    @Test
    void the_summary_counts_every_row_once() {
        for (Underlag underlag : Examples.all()) {
            Granskningsrapport report = CHECKER.check(underlag);
            assertThat(report.sammanfattning().keySet())
                    .containsExactly("UPPFYLLD", "AVVIKELSE", "BEDOMNING", "KAN_EJ_BEDOMAS", "EJ_TILLAMPLIG");
            assertThat(report.sammanfattning().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(report.rader().size());
        }
    }

    @Test
    void a_figure_stands_where_its_row_says() {
        Underlag underlag = Examples.read("ornskoldsvik-2021.yaml").get(0);
        assertThat(CHECKER.check(underlag).rader())
                .allSatisfy(rad -> assertThat(rad.kallor()).allSatisfy(kalla -> {
                    assertThat(rad.tal()).containsKey(kalla.tal());
                    assertThat(kalla.parameter() == null).isEqualTo(kalla.plats() != null);
                    if (kalla.plats() != null) {
                        assertThat(underlag.origin().places()).containsKey(kalla.plats());
                    }
                }));
    }

    @Test
    void the_rulebook_describes_every_control() {
        List<Kontroll> controls = CHECKER.rulebook().kontroller();
        assertThat(controls).extracting(Kontroll::id).doesNotHaveDuplicates().hasSize(120);
        assertThat(CHECKER.rulebook().kontroll("NR-EGETKAPITAL")).hasValueSatisfying(kontroll -> {
            assertThat(kontroll.behover())
                    .hasSize(3)
                    .satisfies(
                            need -> assertThat(need)
                                    .startsWith("arsredovisning.balansrakning.egetKapital.utgaende | ")
                                    .endsWith(" (arsredovisning)"),
                            Index.atIndex(0))
                    .satisfies(
                            need -> assertThat(need)
                                    .startsWith("prognos.egetKapital.utgaende | ")
                                    .endsWith(" (≠ arsredovisning)"),
                            Index.atIndex(1))
                    .contains("tilldelning | tilldelningSumma");
            assertThat(kontroll.utfall()).containsKey("UPPFYLLD/prognos");
        });
        assertThat(CHECKER.rulebook().kontroll("FINNS-INTE")).isEmpty();
    }

    /** How many controls have a row where there is no ledger, which no one is asked for. */
    private static int withoutLedger() {
        return Math.toIntExact(CHECKER.rulebook().kontroller().stream()
                .filter(kontroll -> !kontroll.id().startsWith("RAK-HUVUDBOK"))
                .count());
    }

    private static Underlag inMemory(int ar) {
        return new Underlag(
                Underlag.SCHEMA,
                null,
                null,
                Forbund.av("Provförbundet", null),
                ar,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Origin.MEMORY);
    }
}
