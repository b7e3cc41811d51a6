package se.finsam.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.derive.Ledger;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.fakta.Budgetresultat;
import se.finsam.rules.fakta.EgetKapitalBudgetar;
import se.finsam.rules.fakta.EgetKapitalTak;
import se.finsam.rules.fakta.Fraga;
import se.finsam.rules.fakta.Spann;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Svar;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

class RowsTest {
    private static final Regelbok BOK = Underlagen.BOK;
    private static final Underlag UNDERLAG = Underlagen.sek("budget:\n  resultat: -1");

    @Test
    void an_answer_becomes_a_row_with_its_figures_and_their_places() {
        Rad row = rows(Language.SV)
                .answered(
                        control("FL21-BUDGETBALANS"),
                        "",
                        new Fraga("FL21-BUDGETBALANS", "", 2023)
                                .avvikelse(new Budgetresultat(
                                        new BigDecimal("-1.00"),
                                        "JA",
                                        "JA",
                                        List.of(),
                                        List.of(),
                                        Spar.INGET.och("resultat", "/budget/resultat"))),
                        null);

        assertThat(row.objekt()).isNull();
        assertThat(row.utfall()).isEqualTo(Utfall.AVVIKELSE);
        assertThat(row.grund()).isEqualTo(Grund.LAG);
        assertThat(row.tal()).containsOnly(org.assertj.core.api.Assertions.entry("resultat", new BigDecimal(-1)));
        assertThat(row.text()).isEqualTo("Budgetens resultat är −1 kr, ett underskott, och inget skäl är angivet.");
        assertThat(row.harledning()).isEqualTo("−1 < 0");
        assertThat(row.kallor()).singleElement().satisfies(kalla -> {
            assertThat(kalla.plats()).isEqualTo("/budget/resultat");
            assertThat(kalla.rad()).isEqualTo(12);
            assertThat(kalla.parameter()).isNull();
        });
        assertThat(row.lagrum())
                .extracting(Lagrum::toString)
                .containsExactly("21 § lagen (2003:1210)", "11 kap. 5 § 2 st. kommunallagen (2017:725)");
    }

    @Test
    void a_limit_says_from_when_it_holds_and_what_it_rests_on() {
        EgetKapitalTak limit = new EgetKapitalTak(
                new BigDecimal(5_000_000),
                new BigDecimal("0.2"),
                new BigDecimal(1_000_000),
                new Spann(BigDecimal.ONE, BigDecimal.TEN),
                Spar.INGET.och("takandel", "#egetkapital-trappa"));
        EgetKapitalBudgetar forecast =
                new EgetKapitalBudgetar("borjan", new BigDecimal(2_000_000), "JA", List.of(), Spar.INGET);
        Svar answer = new Fraga("FL21-SKAL", "", 2023)
                .uppfylld(forecast, limit)
                .kallar(forecast, "egetKapital", "prognosEgetKapital");

        Rad row = rows(Language.EN).answered(control("FL21-SKAL"), "", answer, null);

        assertThat(row.tal()).containsEntry("takandel", new BigDecimal("0.2"));
        assertThat(row.harledning()).isEqualTo("2,000,000 > 5,000,000 × 20% = 1,000,000");
        assertThat(row.kallor()).singleElement().satisfies(kalla -> {
            assertThat(kalla.plats()).isNull();
            assertThat(kalla.parameter()).isEqualTo("egetkapital-trappa");
            assertThat(kalla.galler()).isEqualTo("2013-10-02");
            assertThat(kalla.kalla()).isEqualTo("Nationella rådet's recommendation on equity, 2013-10-02");
        });
    }

    @Test
    void what_is_missing_is_in_the_row_and_in_its_words() {
        Rad row = rows(Language.SV).missing(control("FL24-TID"), "", List.of("arsredovisning.beslutad"));
        assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(row.saknas()).containsExactly("arsredovisning.beslutad");
        assertThat(row.text()).contains("arsredovisning.beslutad");
        assertThat(row.atgard()).contains("arsredovisning.beslutad");
        assertThat(row.tal()).isEmpty();
    }

    @Test
    void a_control_that_was_not_in_force_says_from_when_it_is() {
        Rad row = rows(2012, Language.EN).notInForce(control("NR-EGETKAPITAL"), "");
        assertThat(row.utfall()).isEqualTo(Utfall.EJ_TILLAMPLIG);
        assertThat(row.text()).isEqualTo("Applies from 2013-10-02, and so is not tested for 2012.");
    }

    @Test
    void a_failure_is_never_approval_and_names_its_cause() {
        Rad row = rows(Language.EN).failed(control("SAM-EXTERN"), "Resursen", "NullPointerException");
        assertThat(row.objekt()).isEqualTo("Resursen");
        assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(row.text()).contains("NullPointerException");
    }

    @Test
    void a_wording_is_that_of_the_year_that_is_checked() {
        Kontrollfil control = control("FL24-TID");
        Rad before = rows(2018, Language.SV).missing(control, "", List.of("x"));
        Rad after = rows(2019, Language.SV).missing(control, "", List.of("x"));
        assertThat(before.lagrum()).extracting(Lagrum::lydelse).containsExactly("2003:1210");
        assertThat(after.lagrum()).extracting(Lagrum::lydelse).containsExactly("2018:598");
    }

    private static Rows rows(Language language) {
        return rows(2023, language);
    }

    private static Rows rows(int ar, Language language) {
        Parameters parameters = new Parameters(BOK, ar);
        Ledger ledger = Ledger.of(UNDERLAG, parameters);
        return new Rows(BOK, new Sources(UNDERLAG, ledger, parameters, language), ar, language);
    }

    private static Kontrollfil control(String id) {
        return BOK.kontroller().stream()
                .filter(kontroll -> kontroll.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
