package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.Utfall;

/** Real documents that were answered wrongly once, and days that cannot be. */
class DagarSomInteKanVaraTest {
    private static final String MEMBERS = """
              medlemmar:
                - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                - { namn: Arbetsförmedlingen, part: ARBETSFORMEDLINGEN }
                - { namn: Regionen, part: REGION }
                - { namn: K, part: KOMMUN }
            """;

    /** A förbund that starts on 1 April cannot fix its budget by 30 November the year before. */
    private static final String NEW = """
            schema: finsam-underlag/1
            enhet: SEK
            forbund:
              namn: Samordningsförbundet Prov
              %s
            rakenskapsar: 2017
            tilldelning:
              - { medlem: Försäkringskassan, belopp: 1500000 }
              - { medlem: Regionen, belopp: 750000 }
              - { medlem: K, belopp: 750000 }
            budget: { ar: 2017, beslutad: 2017-05-10, samrad: { genomfort: true, datum: 2017-04-20 }, summaIntakter: 3000000, summaKostnader: 3000000, resultat: 0 }
            delarsrapport: { fran: 2017-04-01, till: 2017-08-31, upprattad: 2017-09-20, summaIntakter: 1666667, summaKostnader: 900000, resultat: 766667 }
            """;

    @Test
    void no_row_is_met_by_a_day_that_cannot_be() {
        Granskningsrapport report = check("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: A
                  forbundsordning: { delarsrapport: { kravs: true } }
                """ + MEMBERS + """
                rakenskapsar: 2021
                tilldelning:
                  - { medlem: Försäkringskassan, belopp: 2517000 }
                  - { medlem: Regionen, belopp: 1258500 }
                  - { medlem: K, belopp: 1258500 }
                budget: { ar: 2022, beslutad: 2021-06-01 }
                delarsrapport: { fran: 2020-01-01, till: 2020-08-31, upprattad: 2020-09-01 }
                arsredovisning:
                  beslutad: 2020-01-01
                  egetKapitalPlan: { finns: true, beslutad: 2040-01-01 }
                  balansrakning: { egetKapital: { utgaende: 2000000 } }
                revision:
                  berattelse: { datum: 2001-01-01, lamnadTill: [STYRELSEN, Försäkringskassan, Arbetsförmedlingen, Regionen, K] }
                  ansvarsfrihet: [{ medlem: K, beviljad: true, datum: 2001-01-01 }]
                """);

        for (String kontroll : new String[] {
            "FL23-BUDGETDATUM", "FRIST-DELARSRAPPORT", "FL24-TID", "NR-EGETKAPITAL-PLAN", "FL26-BERATTELSE"
        }) {
            assertThat(row(report, kontroll, null).utfall()).as(kontroll).isEqualTo(Utfall.BEDOMNING);
        }
        assertThat(row(report, "FL26-ANSVARSFRIHET", "K").utfall()).isEqualTo(Utfall.BEDOMNING);
    }

    @Test
    void a_forbund_that_was_formed_within_the_year_is_held_to_its_own_year() {
        Granskningsrapport report = check(NEW.formatted("bildat: 2017-04-01\n" + MEMBERS));

        assertThat(row(report, "FL23-BUDGETDATUM", null).utfall()).isEqualTo(Utfall.EJ_TILLAMPLIG);
        assertThat(row(report, "FL23-SAMRAD", null).utfall()).isEqualTo(Utfall.EJ_TILLAMPLIG);
        assertThat(row(report, "RAK-PERIODISERING", null).utfall()).isNotEqualTo(Utfall.AVVIKELSE);
        assertThat(row(report, "RAK-JAMFORELSETAL", null).utfall()).isEqualTo(Utfall.EJ_TILLAMPLIG);
    }

    @Test
    void a_forbund_that_may_be_new_is_asked_whether_it_is() {
        Granskningsrapport report = check(NEW.formatted("organisationsnummer: 222000-0000\n" + MEMBERS));

        assertThat(row(report, "FL23-BUDGETDATUM", null).utfall()).isEqualTo(Utfall.BEDOMNING);
        assertThat(row(report, "FL23-BUDGETDATUM", null).atgard()).contains("forbund.bildat");
    }

    @Test
    void equity_that_may_have_been_handed_over_is_asked_for() {
        String last = """
                schema: finsam-underlag/1
                enhet: TKR
                forbund: { namn: Samordningsförbundet Prov }
                rakenskapsar: 2014
                arsredovisning: { balansrakning: { egetKapital: { ingaende: 1500, aretsResultat: -200, utgaende: 0%s } } }
                """;

        assertThat(row(check(last.formatted("")), "RAK-EGETKAPITAL", null).utfall())
                .isEqualTo(Utfall.BEDOMNING);
        assertThat(row(check(last.formatted(", overlamnat: 1300")), "RAK-EGETKAPITAL", null)
                        .utfall())
                .isEqualTo(Utfall.UPPFYLLD);
    }

    @Test
    void a_changed_budget_is_tested_by_its_first_decision() {
        Rad row = row(check("""
                        schema: finsam-underlag/1
                        forbund: { namn: Samordningsförbundet Provbygden }
                        rakenskapsar: 2023
                        budget: { ar: 2023, beslutad: 2023-03-22, samrad: { genomfort: true, datum: 2022-10-14 } }
                        sammantraden:
                          - { datum: 2022-11-25, faststallerBudget: true, offentligt: true }
                          - { datum: 2023-03-22 }
                        """), "FL23-BUDGETDATUM", null);

        assertThat(row.utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row.text()).contains("2022-11-25").contains("2023-03-22 räknas som en ändring");
    }

    @Test
    void an_agreement_over_parts_of_years_is_no_deviation() {
        Granskningsrapport report = check("""
                schema: finsam-underlag/1
                enhet: TKR
                forbund: { namn: Samordningsförbundet Prov }
                rakenskapsar: 2023
                insatser:
                  - { namn: A, beviljat: 870, avtal: { total: 3800, fran: 2023, till: 2026 } }
                  - { namn: B, beviljat: 870, avtal: { total: 3800, fran: 2023, till: 2026, perAr: 870 } }
                """);

        assertThat(row(report, "RAK-FLERARSBEVILJANDE", "A").utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
        assertThat(row(report, "RAK-FLERARSBEVILJANDE", "B").utfall()).isEqualTo(Utfall.BEDOMNING);
    }

    @Test
    void a_report_past_the_register_says_that_nobody_has_looked_since() {
        String year = """
                schema: finsam-underlag/1
                forbund: { namn: Samordningsförbundet Prov }
                rakenskapsar: %s
                arsredovisning: { beslutad: %s-03-20 }
                """;
        Underlag old = Underlagen.read(year.formatted("2023", "2024"));

        assertThat(check(year.formatted("2023", "2024")).lagregister()).isNull();
        assertThat(check(year.formatted("2025", "2026")).lagregister())
                .isEqualTo(ReportInternals.register(LocalDate.of(2025, 9, 1), Language.SV));
        assertThat(Checker.bundled()
                        .check(old, CheckOptions.STANDARD.on(LocalDate.of(2025, 9, 1)))
                        .lagregister())
                .isNull();
        assertThat(Checker.bundled()
                        .check(old, CheckOptions.STANDARD.on(LocalDate.of(2025, 9, 2)))
                        .lagregister())
                .isNotNull();
    }

    private static Granskningsrapport check(String yaml) {
        return Checker.bundled().check(Underlagen.read(yaml));
    }

    private static Rad row(
            Granskningsrapport report, String kontroll, @org.jspecify.annotations.Nullable String objekt) {
        return report.rader().stream()
                .filter(row -> row.kontroll().equals(kontroll) && java.util.Objects.equals(row.objekt(), objekt))
                .findFirst()
                .orElseThrow();
    }
}
