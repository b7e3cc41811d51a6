package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is styrkt is never wrong: arithmetic proves digits, and not which year, kind, organisation or period they are of. */
class StyrktTest {
    private static final String RR = "/arsredovisning/resultatrakning";
    private static final String TITEL = "Samordningsförbundet Sjöbygden\n\nÅrsredovisning 2023\n\n";

    /** Two columns that add up, and the second one's rows. */
    private static final String RADER = """
            Intäkter
            Bidrag Region Sjö                             2 400 000       2 300 000
            Bidrag Sjö kommun                             2 400 000       2 300 000
            Summa intäkter                                4 800 000       4 600 000
            Kostnader
            Kansli                                        1 300 000       1 200 000
            Insatser                                      3 200 000       3 000 000
            Summa kostnader                               4 500 000       4 200 000
            Årets resultat                                  300 000         400 000
            """;

    private static String huvud(String ett, String annat) {
        return " ".repeat(58 - ett.length()) + ett + " ".repeat(16 - annat.length()) + annat + "\n";
    }

    private static Map<String, String> sagt(String text) {
        return Las.sagt(Las.text(text));
    }

    @Test
    void a_sentence_above_a_table_does_not_swap_the_years_or_the_kinds_of_its_columns() {
        assertThat(sagt(TITEL + "Resultaträkning\n\nResultatet minskade från 2022 till 2023. Belopp i kronor.\n\n"
                        + huvud("2023", "2022") + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 STYRKT")
                .containsEntry(RR + "/aretsResultatForegaendeAr", "400000 STYRKT");
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\nNedan visas årets budget jämfört med utfall\n\n"
                        + huvud("Utfall", "Budget") + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 STYRKT")
                .containsEntry("/budget/summaKostnader", "4200000 STYRKT");
    }

    @Test
    void what_only_a_sentence_says_of_columns_is_uncertain() {
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\nTabellen visar budget jämfört med utfall\n\n" + RADER))
                .doesNotContainValue("4500000 STYRKT")
                .doesNotContainValue("4200000 STYRKT");
    }

    @Test
    void two_lines_of_a_head_that_differ_leave_a_column_uncertain() {
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\n" + huvud("Budget", "Utfall") + huvud("Utfall", "Budget")
                        + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 OSAKER")
                .containsEntry("/budget/summaKostnader", "4200000 OSAKER");
    }

    @Test
    void the_heading_of_a_table_says_nothing_of_its_first_column() {
        assertThat(sagt("Samordningsförbundet Sjöbygden\n\nBudget 2024\n\nBelopp i kronor\n\n"
                        + huvud("Utfall 2022", "2024") + RADER))
                .doesNotContainEntry("/budget/summaKostnader", "4500000 STYRKT")
                .doesNotContainEntry(RR + "/summaKostnader", "4500000 STYRKT");
    }

    @Test
    void a_budget_beside_the_outcome_of_a_year_before_is_a_budget() {
        assertThat(sagt("Samordningsförbundet Sjöbygden\n\nBudget 2024\n\nBelopp i kronor\n\n"
                        + huvud("Utfall 2022", "2024") + RADER))
                .containsEntry("/budget/summaKostnader", "4200000 STYRKT")
                .doesNotContainKey(RR + "/summaKostnader");
    }

    @Test
    void what_stands_beside_a_budget_without_a_year_is_not_the_budget_year_s() {
        assertThat(sagt("Samordningsförbundet Sjöbygden\n\nBudget 2024\n\nBelopp i kronor\n\n"
                        + huvud("Bokslut", "Budget") + RADER))
                .containsEntry("/budget/summaKostnader", "4200000 STYRKT")
                .doesNotContainKey(RR + "/summaKostnader");
    }

    @Test
    void a_title_of_a_part_of_the_year_makes_the_outcome_that_of_the_part() {
        for (String titel : new String[] {
            "Rapport per den 31 augusti 2023",
            "Uppföljning per augusti 2023",
            "Ekonomisk uppföljning januari - april 2023",
            "Ekonomisk rapport t.o.m. 2023-08-31",
            "Kvartalsrapport 3, 2023"
        }) {
            assertThat(sagt("Samordningsförbundet Sjöbygden\n\n" + titel
                            + "\n\nBudgetåret 2023\n\nResultaträkning (kr)\n\n" + huvud("Utfall", "Budget 2023")
                            + RADER))
                    .as(titel)
                    .containsEntry("/delarsrapport/summaKostnader", "4500000 STYRKT")
                    .containsEntry("/budget/summaKostnader", "4200000 LAST")
                    .doesNotContainKey(RR + "/summaKostnader");
        }
        assertThat(sagt("Samordningsförbundet Sjöbygden\n\nResultat per den 31 december 2023"
                        + "\n\nBudgetåret 2023\n\nResultaträkning (kr)\n\n" + huvud("Utfall", "Budget 2023") + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 STYRKT");
    }

    @Test
    void a_heading_of_a_part_of_the_year_within_an_annual_report_leaves_the_outcome_uncertain() {
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\nPerioden januari–augusti\n\n" + huvud("Utfall", "Budget")
                        + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 OSAKER");
    }

    @Test
    void a_table_below_an_insats_is_not_the_forbunds_but_for_what_the_balance_sheet_or_the_members_show() {
        String utan = RADER.replace("Bidrag Region Sjö", "Bidrag från stat ")
                .replace("Bidrag Sjö kommun", "Medfinansiering  ");
        String tabell = "Resultaträkning (kr)\n\n" + huvud("2023", "2022");

        assertThat(sagt(TITEL + "Projekt Nya vägar (ESF)\n\n" + tabell + utan))
                .containsEntry(RR + "/summaKostnader", "4500000 OSAKER");
        assertThat(sagt(TITEL + "Projekt Nya vägar (ESF)\n\n" + tabell + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 STYRKT");
        assertThat(sagt(TITEL + tabell + RADER.replace("Bidrag Region Sjö  ", "Från förbundet    ")))
                .containsEntry(RR + "/summaKostnader", "4500000 OSAKER");
    }

    @Test
    void a_report_of_an_insats_with_a_result_of_its_own_gives_the_forbund_none() {
        assertThat(sagt("Samordningsförbundet Sjöbygden\n\nSlutrapport 2023\n\nInsatsens namn: Nya vägar\n\n"
                        + "Resultaträkning (kr)\n\n" + huvud("Budget 2023", "Utfall 2023") + RADER))
                .doesNotContainKey(RR + "/summaKostnader")
                .doesNotContainKey("/budget/summaKostnader");
    }

    @Test
    void two_results_with_different_sums_of_a_year_leave_the_rows_of_both_uncertain() {
        String tabell = "Resultaträkning (kr)\n\n" + huvud("2023", "2022");
        assertThat(sagt(TITEL + tabell + RADER + "\nSamordningsförbundet Bergsbygden\n\n" + tabell
                        + RADER.replace("4 500 000", "4 600 000")
                                .replace("3 200 000", "3 300 000")
                                .replace("Kansli  ", "Ledning ")))
                .containsEntry(RR + "/kostnader/[Ledning]/belopp", "1300000 OSAKER")
                .containsEntry(RR + "/kostnader/[Kansli]/belopp", "1300000 OSAKER");
    }

    @Test
    void a_budget_without_a_year_in_an_annual_report_is_not_styrkt() {
        assertThat(sagt(TITEL + "Budget\n\nBelopp i kronor\n\n"
                        + RADER.replaceAll("(?m) {7}\\S+ \\d{3} \\d{3}$", "").replaceAll("(?m) {9}\\d{3} \\d{3}$", "")
                        + "\nBudgeten ovan gäller 2024.\n"))
                .doesNotContainEntry("/budget/summaKostnader", "4500000 STYRKT");
    }

    private static final String MEDLEMMAR = """

            Region Sjö                                    2 400 000
            Sjö kommun                                    2 400 000
            Summa                                         4 800 000
            """;

    @Test
    void what_members_pay_in_another_year_or_to_an_insats_is_no_tilldelning_of_the_year() {
        String medlemmar = "Medlemmar är Region Sjö och Sjö kommun.\n\n";
        String nyckel = "/tilldelning/[Sjö kommun]/belopp";

        assertThat(sagt(TITEL + medlemmar + "Medlemsbidrag 2023 (kr)\n" + MEDLEMMAR))
                .containsEntry(nyckel, "2400000 STYRKT");
        assertThat(sagt(TITEL + medlemmar + "Medlemsbidrag 2024 (kr)\n" + MEDLEMMAR))
                .doesNotContainKey(nyckel);
        assertThat(sagt(TITEL + medlemmar + "Medlemsbidrag (kr)\n\n"
                        + huvud("2022", "").stripTrailing() + MEDLEMMAR))
                .doesNotContainKey(nyckel);
        assertThat(sagt(TITEL + medlemmar + "Insatsen Nya vägar\n\nFinansiering (kr)\n" + MEDLEMMAR))
                .doesNotContainKey(nyckel);
    }

    @Test
    void a_note_on_costs_is_no_tilldelning_though_its_rows_are_members() {
        String rader = RADER.replace("Bidrag Region Sjö", "Medlemsbidrag    ")
                .replace("Bidrag Sjö kommun", "Övriga bidrag    ");
        String not = "\nNoter\n\nNot 2 Insatser\n" + huvud("2023", "2022") + """
                Region Sjö                                    1 200 000       1 000 000
                Sjö kommun                                    2 000 000       2 000 000
                Summa                                         3 200 000       3 000 000
                """;
        assertThat(sagt(TITEL + "Medlemmar är Region Sjö och Sjö kommun.\n\nResultaträkning (kr)\n\n"
                        + huvud("2023", "2022") + rader + not))
                .containsEntry("/arsredovisning/noter/[2]/rader/[Sjö kommun]/belopp", "2000000 STYRKT")
                .doesNotContainKey("/tilldelning/[Sjö kommun]/belopp");
    }

    @Test
    void the_sum_of_a_part_is_not_the_sum_of_all() {
        String tabell = TITEL + "Resultaträkning (kr)\n\n" + huvud("2023", "2022");
        String mer = """
                Summa bidrag                                  4 800 000       4 600 000
                Övriga intäkter                                 100 000         100 000
                Summa intäkter                                4 900 000       4 700 000
                """;
        String summa = "Summa intäkter                                4 800 000       4 600 000\n";

        assertThat(sagt(tabell
                        + RADER.replace(summa, mer).replace("300 000         400 000", "400 000         500 000")))
                .containsEntry(RR + "/summaIntakter", "4900000 STYRKT")
                .containsEntry(RR + "/intakter/[Övriga intäkter]/belopp", "100000 STYRKT");
        assertThat(sagt(tabell
                        + RADER.replace("Kansli   ", "Lokaler  ")
                                .replace(
                                        "Insatser                                      3 200 000       3 000 000\n", "")
                                .replace("4 500 000       4 200 000", "1 300 000       1 200 000")))
                .doesNotContainEntry(RR + "/summaKostnader", "1300000 STYRKT");
    }

    @Test
    void the_last_result_of_a_table_is_the_years() {
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\n" + huvud("2023", "2022")
                        + RADER.replace("Årets resultat ", "Resultat       ") + """
                        Återbetalning till medlemmarna                 -100 000               0
                        Årets resultat                                  200 000         400 000
                        """))
                .containsEntry(RR + "/aretsResultat", "200000 OSAKER");
    }

    @Test
    void years_of_a_head_that_do_not_follow_on_each_other_make_both_of_them_uncertain() {
        assertThat(sagt(TITEL + "Resultaträkning (kr)\n\n" + huvud("Utfall 2023", "Utfall 2018") + RADER))
                .containsEntry(RR + "/summaKostnader", "4500000 OSAKER");
    }

    @Test
    void two_policies_and_two_sentences_of_a_change_prove_no_day_and_no_sum() {
        String text = TITEL + "Attestordning fastställd den 15 mars 2024\nPolicy fastställd den 15 mars 2024\n\n"
                + "Den totala tilldelningen ökar med 200 000 kronor.\n\nResultaträkning (kr)\n\n"
                + huvud("2023", "2022")
                + RADER + "\nEkonomisk översikt\n\nNu har den totala tilldelningen ökat med 200 000 kronor.\n";
        assertThat(sagt(text)).doesNotContainKey("/arsredovisning/beslutad").doesNotContainKey("/tilldelningSumma");
    }

    @Test
    void a_part_of_the_tilldelning_said_twice_proves_no_sum() {
        String text = TITEL + "Årets tilldelning från staten uppgick till 2 400 000 kronor.\n\nTilldelning\n\n"
                + "Årets tilldelning från staten uppgick till 2 400 000 kronor och kommunernas till hälften.\n";
        assertThat(sagt(text)).containsEntry("/tilldelningSumma", "2400000 OSAKER");
    }

    @Test
    void the_whole_tilldelning_said_at_two_places_proves_the_sum_though_the_state_gives_half_of_it() {
        String text = TITEL + "Årets tilldelning uppgick till 4 800 000 kronor, varav hälften från staten.\n\n"
                + "Ekonomisk översikt\n\nDen totala tilldelningen var 4 800 000 kronor.\n";
        assertThat(sagt(text)).containsEntry("/tilldelningSumma", "4800000 STYRKT");
    }
}
