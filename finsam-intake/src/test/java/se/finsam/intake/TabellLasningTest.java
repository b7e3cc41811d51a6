package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Results, balance sheets, notes, budgets and prognoses of made-up förbund, in other layouts than the real ones. */
class TabellLasningTest {
    private static final String RR = "/arsredovisning/resultatrakning";
    private static final String BR = "/arsredovisning/balansrakning";

    @Test
    void a_kommunal_resultatrakning_gives_revenue_costs_and_result() {
        assertThat(Las.sagt(Las.fil("arsredovisning.txt")))
                .containsEntry("/enhet", "TKR LAST")
                .containsEntry(RR + "/summaIntakter", "7200 STYRKT")
                .containsEntry(RR + "/summaKostnader", "6912 STYRKT")
                .containsEntry(RR + "/aretsResultat", "297 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "-247 STYRKT")
                .containsEntry(RR + "/finansnetto", "9 LAST")
                .containsEntry("/budget/resultat", "-200 STYRKT")
                .containsEntry("/forbund/namn", "Samordningsförbundet Tre Städer LAST");
    }

    @Test
    void a_balance_sheet_is_proved_by_its_sums_and_by_equity_that_rolls_forward() {
        assertThat(Las.sagt(Las.fil("arsredovisning.txt")))
                .containsEntry(BR + "/summaTillgangar", "2517 STYRKT")
                .containsEntry(BR + "/egetKapital/ingaende", "1203 STYRKT")
                .containsEntry(BR + "/egetKapital/utgaende", "1500 STYRKT")
                .containsEntry(BR + "/skulder/[Kortfristiga skulder]/slag", "KORTFRISTIG LAST")
                .containsEntry(BR + "/skulder/[Kortfristiga skulder]/foregaendeAr", "899 STYRKT");
    }

    @Test
    void a_note_that_sums_up_by_member_gives_the_tilldelning() {
        assertThat(Las.sagt(Las.fil("arsredovisning.txt")))
                .containsEntry("/arsredovisning/noter/[1]/rubrik", "Verksamhetens intäkter LAST")
                .containsEntry("/arsredovisning/noter/[1]/summa", "7200 STYRKT")
                .containsEntry("/tilldelning/[Försäkringskassan]/belopp", "3600 STYRKT")
                .containsEntry("/tilldelning/[Norrstads kommun]/belopp", "1100 STYRKT");
    }

    @Test
    void a_digit_that_is_misread_leaves_its_sum_unproved() {
        // 1 300 is read as 1 800: the note's rows no longer give 6 912.
        assertThat(Las.sagt(Las.fil("arsredovisning.txt", "1 300 ", "1 800 ")))
                .containsEntry("/arsredovisning/noter/[2]/rader/[Kansli]/belopp", "1800 OSAKER")
                .containsEntry("/arsredovisning/noter/[2]/rader/[Insatser]/belopp", "5500 OSAKER");
    }

    @Test
    void two_errors_that_cancel_prove_nothing_where_the_text_shows_that_it_is_misread() {
        // 5 500 and 1 300 are read as 5 600 and 1 200, and one word shows what kind of text it is.
        Utkast utkast = Las.fil(
                "arsredovisning.txt",
                "5 500       5 900\nKansli                                      1 300",
                "5 600       5 900\nKansli                                      1 200");

        assertThat(Las.sagt(utkast)).containsEntry("/arsredovisning/noter/[2]/rader/[Kansli]/belopp", "1200 STYRKT");
        assertThat(Las.sagt(Las.text(text("arsredovisning.txt")
                        .replace("5 500 ", "5 600 ")
                        .replace("1 300 ", "1 200 ")
                        .replace("förbundet", "förbvnd3tt")
                        .replace("Årsredovisning 2024", "Årsredovisning 2024\nRäkenskapsåret 2024"))))
                .containsEntry("/arsredovisning/noter/[2]/rader/[Kansli]/belopp", "1200 LAST");
    }

    @Test
    void a_notes_own_head_is_no_row_of_it_though_its_number_stands_in_a_column() {
        assertThat(
                        Las.sagt(
                                Las.fil(
                                        "arsredovisning.txt",
                                        "Not 2 Verksamhetens kostnader               2024        2023",
                                        "Not                                             2\nVerksamhetens kostnader                     2024        2023")))
                .doesNotContainKey("/arsredovisning/noter/[2]/rader/[Not]/belopp")
                .containsEntry("/arsredovisning/noter/[2]/rader/[Kansli]/belopp", "1300 STYRKT");
    }

    @Test
    void the_balance_sheets_last_sum_is_no_debt_though_its_head_is_on_two_lines() {
        assertThat(Las.sagt(Las.fil(
                        "arsredovisning.txt",
                        "SUMMA EGET KAPITAL OCH SKULDER",
                        "SUMMA EGET KAPITAL, AVSÄTTNINGAR\nOCH ÖVRIGT                    ")))
                .doesNotContainKey(BR + "/skulder/[OCH ÖVRIGT]/belopp")
                .containsEntry(BR + "/skulder/[Kortfristiga skulder]/slag", "KORTFRISTIG LAST");
    }

    @Test
    void a_unit_that_no_head_names_is_uncertain() {
        assertThat(Las.sagt(Las.fil("budget.txt", "Belopp i kronor", "")))
                .containsEntry("/budget/summaIntakter", "3600000 OSAKER");
        assertThat(Las.sagt(Las.fil("budget.txt", "Belopp i kronor", "Belopp i tkr")))
                .containsEntry("/budget/summaIntakter", "3600000 OSAKER");
    }

    @Test
    void a_budget_with_plan_years_gives_each_year() {
        assertThat(Las.sagt(Las.fil("budget.txt")))
                .containsEntry("/rakenskapsar", "2025 LAST")
                .containsEntry("/budget/kostnader/[Insats Kompassen]/belopp", "450000 STYRKT")
                .containsEntry("/budget/flerarsplan/[2026]/kostnader", "3600000 STYRKT")
                .containsEntry("/budget/flerarsplan/[2027]/poster/[Ej fördelat]/belopp", "1340000 STYRKT")
                .containsEntry("/tilldelning/[Region Mellan]/belopp", "900000 STYRKT");
    }

    @Test
    void each_column_of_a_delarsrapport_goes_where_its_head_says() {
        assertThat(Las.sagt(Las.fil("delarsrapport.txt")))
                .containsEntry("/delarsrapport/till", "2025-08-31 LAST")
                .containsEntry("/delarsrapport/kostnader/[Insatser]/belopp", "1310 STYRKT")
                .containsEntry("/delarsrapport/kostnader/[Insatser]/foregaendeAr", "1298 STYRKT")
                .containsEntry("/budget/kostnader/[Insatser]/belopp", "2560 STYRKT")
                .containsEntry("/prognos/kostnader/[Insatser]/belopp", "2300 STYRKT")
                .containsEntry("/prognos/resultat", "280 STYRKT")
                .doesNotContainKey("/delarsrapport/kostnader/[Insatser]/budget");
    }

    @Test
    void columns_that_the_head_does_not_tell_apart_are_not_proposed() {
        assertThat(Las.sagt(Las.fil("delarsrapport.txt", "jan-aug 2025  jan-aug 2024", "                          ")))
                .doesNotContainKey("/delarsrapport/kostnader/[Insatser]/belopp");
    }

    @Test
    void two_places_that_say_different_things_are_two_proposals_and_a_note() {
        Utkast utkast = Las.text(text("insatser.txt")
                + "\nÅrsrapport 2024\n\nInsatsens namn: Språnget\nBeviljade medel: 1 250 000 kronor\n");
        String nyckel = utkast.forslag().stream()
                .filter(ett -> ett.varde().equals("1250000"))
                .findFirst()
                .orElseThrow()
                .nyckel();

        assertThat(Las.om(utkast, nyckel))
                .extracting(Forslag::varde, Forslag::sakerhet)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1200000", Sakerhet.OSAKER),
                        org.assertj.core.groups.Tuple.tuple("1250000", Sakerhet.OSAKER));
        assertThat(utkast.upplysningar()).anyMatch(rad -> rad.contains(nyckel));
    }

    @Test
    void another_organisations_budget_is_told_of_and_not_read() {
        Utkast utkast = Las.text(text("budget.txt")
                + "\n\nNNS verksamhetsplan och budget\n\nBudget 2025\nBelopp i kronor\n\nIntäkter\nAvgifter   900 000\n"
                + "Summa intäkter   900 000\nKostnader\nMöten   900 000\nSumma kostnader   900 000\n");

        assertThat(Las.sagt(utkast))
                .containsEntry("/budget/summaIntakter", "3600000 STYRKT")
                .doesNotContainKey("/budget/intakter/[Avgifter]/belopp");
        assertThat(utkast.upplysningar()).anyMatch(rad -> rad.contains("en annan organisations rubrik"));
    }

    @Test
    void a_chapter_about_the_delarsrapport_does_not_make_the_years_result_a_part_of_it() {
        assertThat(Las.sagt(Las.text("""
                        Samordningsförbundet Vallen
                        Årsredovisning 2024

                        Delårsrapport
                        En delårsrapport lämnades i september.

                        Resultaträkning (tkr)
                                              Utfall   Budget   Utfall
                                                2024     2024     2023
                        Intäkter
                        Bidrag                 3 600    3 600    3 500
                        Summa intäkter         3 600    3 600    3 500
                        Kostnader
                        Insatser              -2 900   -3 000   -2 800
                        Kansli                  -500     -600     -550
                        Summa kostnader       -3 400   -3 600   -3 350
                        Årets resultat           200        0      150
                        """)))
                .containsEntry(RR + "/kostnader/[Kansli]/belopp", "500 STYRKT")
                .containsEntry(RR + "/kostnader/[Kansli]/budget", "600 STYRKT")
                .doesNotContainKey("/delarsrapport/resultat");
    }

    @Test
    void a_sum_that_differs_by_rounding_proves_nothing_and_says_nothing_against_its_rows() {
        assertThat(Las.sagt(Las.fil("arsredovisning.txt", "412          380", "413          380")))
                .containsEntry(BR + "/tillgangar/[Fordringar]/belopp", "413 LAST");
    }

    @Test
    void an_empty_cell_is_nothing_where_the_sum_says_so() {
        Utkast utkast = Las.fil(
                "budget.txt",
                "Insats Kompassen             450 000      450 000            0",
                "Insats Kompassen             450 000      450 000             ");

        assertThat(Las.sagt(utkast))
                .containsEntry("/budget/flerarsplan/[2027]/poster/[Insats Kompassen]/belopp", "0 LAST");
    }

    @Test
    void a_year_that_a_misread_text_tells_once_proves_no_amount() {
        assertThat(Las.sagt(Las.fil("arsredovisning.txt", "Medlemmar i förbundet", "Medlemmar i förbvnd3tt")))
                .containsEntry("/rakenskapsar", "2024 OSAKER")
                .containsEntry(RR + "/summaIntakter", "7200 OSAKER");
    }

    @Test
    void financial_goals_are_the_points_under_their_heading() {
        assertThat(Las.sagt(Las.fil("budget.txt")))
                .containsEntry("/finansiellaMal/0/text", "Förbundet ska ha en budget i balans LAST")
                .containsEntry("/finansiellaMal/1/matt", "EGET_KAPITAL_ANDEL_HOGST LAST")
                .containsEntry("/finansiellaMal/1/varde", "0.15 LAST");
    }

    @Test
    void a_proposal_says_where_its_words_stood() {
        Stalle stalle = Las.om(Las.fil("budget.txt"), "/budget/summaIntakter")
                .get(0)
                .stallen()
                .get(0);

        assertThat(stalle.ord()).isEqualTo("Summa intäkter 3 600 000");
        assertThat(stalle.sida()).isEqualTo(1);
        assertThat(stalle.rad()).isEqualTo(16);
        assertThat(stalle.sha256()).hasSize(64);
    }

    private static String text(String namn) {
        try (java.io.InputStream in =
                java.util.Objects.requireNonNull(TabellLasningTest.class.getResourceAsStream(namn))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
