package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Made-up documents in layouts that förbund use: what each gives, and what it must not give. */
class LayouterTest {
    private static final String MOTE = "/sammantraden/[2024-09-20]";

    private static Map<String, String> sagt(String fil) {
        return Las.sagt(Las.fil("layouter/" + fil));
    }

    private static Map<String, String> sagt(String fil, String fran, String till) {
        return Las.sagt(Las.fil("layouter/" + fil, fran, till));
    }

    @Test
    void minutes_with_a_person_on_each_line_tell_the_day_by_their_time() {
        assertThat(sagt("protokoll-fort-vid.txt"))
                .containsEntry("/rakenskapsar", "2024 LAST")
                .containsEntry(MOTE + "/datum", "2024-09-20 LAST")
                .containsEntry(MOTE + "/tjanstgorande", "5 LAST")
                .containsEntry(MOTE + "/distans", "true LAST")
                .containsEntry(MOTE + "/justerat", "2024-09-27 LAST")
                .containsEntry(MOTE + "/anslaget", "2024-09-30 LAST")
                .containsEntry(MOTE + "/nedtaget", "2024-10-22 LAST")
                .containsEntry(MOTE + "/ordforandeFran", "Region Norra Fjället LAST")
                .containsEntry(MOTE + "/justerareFran/0", "Norrsjö kommun OSAKER")
                .containsEntry(MOTE + "/revisorer", "DELTOG OSAKER")
                .containsEntry(MOTE + "/faststallerBudget", "true LAST");
    }

    @Test
    void nobody_who_was_absent_is_counted() {
        assertThat(Las.fil("layouter/protokoll-fort-vid.txt").forslag())
                .filteredOn(ett -> ett.nyckel().endsWith("/medlem"))
                .extracting(Forslag::varde)
                .hasSize(7)
                .doesNotContain("Sjöbo kommun");
    }

    @Test
    void a_decision_in_sentences_that_begin_with_att_gives_its_amount_and_time() {
        assertThat(sagt("protokoll-fort-vid.txt"))
                .containsEntry("/insatser/[Steget vidare]/beslut/belopp", "1850000 LAST")
                .containsEntry("/insatser/[Steget vidare]/avtal/till", "2026-12-31 LAST")
                .containsEntry("/insatser/[Grön rehab]/beslut/belopp", "640000 LAST")
                .containsEntry("/beslut/[2024-09-20]/uppdrag/senast", "2024-12-15 OSAKER");
    }

    @Test
    void minutes_in_columns_are_read_by_labels_that_go_on_in_the_cell_below() {
        String mote = "/sammantraden/[2023-12-01]";
        Utkast utkast = Las.fil("layouter/protokoll-spalter.txt");

        assertThat(Las.sagt(utkast))
                .containsEntry("/forbund/namn", "Finsam Södra Skogsbygden LAST")
                .containsEntry(mote + "/tjanstgorande", "4 LAST")
                .containsEntry(mote + "/justerat", "2023-12-08 LAST")
                .containsEntry(mote + "/anslaget", "2023-12-11 LAST")
                .containsEntry(mote + "/nedtaget", "2024-01-02 LAST")
                .containsEntry(mote + "/ordforandeFran", "Granby kommun LAST")
                .containsEntry(mote + "/justerareFran/0", "Arbetsförmedlingen OSAKER")
                .containsEntry("/prognos/resultat", "-312000 OSAKER")
                .containsEntry("/prognos/egetKapital/utgaende", "2145000 OSAKER");
        assertThat(utkast.forslag())
                .filteredOn(ett -> ett.nyckel().endsWith("/som"))
                .extracting(Forslag::varde)
                .containsExactly("LEDAMOT", "LEDAMOT", "LEDAMOT", "ERSATTARE", "ERSATTARE", "ERSATTARE");
    }

    @Test
    void a_part_of_an_amount_is_not_another_amount() {
        assertThat(sagt("protokoll-spalter.txt"))
                .containsEntry("/insatser/[Vägen in]/beslut/belopp", "2400000 LAST")
                .containsEntry("/beslut/[2023-12-01]/belopp", "2400000 LAST");
        assertThat(sagt("protokoll-spalter.txt", ", varav 1 200 tkr för 2024", " och 300 tkr därefter"))
                .doesNotContainKey("/beslut/[2023-12-01]/belopp");
    }

    @Test
    void a_forecast_of_a_deficit_is_below_nothing() {
        assertThat(sagt("protokoll-fort-vid.txt")).containsEntry("/prognos/resultat", "-450000 OSAKER");
        assertThat(sagt("protokoll-fort-vid.txt", "ett underskott om", "ett överskott om"))
                .containsEntry("/prognos/resultat", "450000 OSAKER");
    }

    @Test
    void a_forecast_may_be_a_label_before_its_amount() {
        assertThat(sagt(
                        "protokoll-fort-vid.txt",
                        "Prognosen för helåret är ett underskott om 450 tkr.",
                        "Resultatprognos för helåret: -450 tkr. Prognos eget kapital vid årets slut: 1 900 tkr."))
                .containsEntry("/prognos/resultat", "-450000 LAST")
                .containsEntry("/prognos/egetKapital/utgaende", "1900000 LAST");
    }

    @Test
    void a_heading_dates_minutes_without_labels_and_a_number_may_stand_above_its_heading() {
        String mote = "/sammantraden/[2025-06-06]";

        assertThat(sagt("protokoll-kort.txt"))
                .containsEntry("/forbund/namn", "Samordningsförbund Västra Kusten LAST")
                .containsEntry(mote + "/datum", "2025-06-06 LAST")
                .containsEntry(mote + "/tjanstgorande", "4 LAST")
                .containsEntry(mote + "/justerat", "2025-06-13 LAST")
                .containsEntry(mote + "/anslaget", "2025-06-16 LAST")
                .containsEntry(mote + "/nedtaget", "2025-07-08 LAST")
                .containsEntry("/insatser/[Mötesplatsen]/avtal/fran", "2025-07-01 LAST");
    }

    @Test
    void what_is_proposed_to_the_meeting_is_no_decision() {
        assertThat(sagt("protokoll-kort.txt"))
                .containsEntry("/insatser/[Mötesplatsen]/beslut/belopp", "750000 LAST")
                .doesNotContainKey("/arsredovisning/beslutad");
        assertThat(sagt(
                        "protokoll-kort.txt",
                        "Ärendet bordläggs.",
                        "Beslut\nStyrelsen fastställer årsredovisningen för 2024."))
                .containsEntry("/beslut/[2025-06-06]/arende", "Årsredovisning 2024 OSAKER");
    }

    @Test
    void an_application_year_by_year_is_an_insats_s_where_all_years_are_what_was_decided() {
        assertThat(sagt("ansokan-ar-for-ar.txt"))
                .containsEntry("/insatser/[Vändpunkten]/avtal/ar/[2024]/belopp", "350000 LAST")
                .containsEntry("/insatser/[Vändpunkten]/avtal/ar/[2025]/belopp", "575000 LAST")
                .containsEntry("/insatser/[Vändpunkten]/avtal/ar/[2026]/belopp", "575000 LAST")
                .containsEntry("/insatser/[Vändpunkten]/beviljat", "350000 OSAKER");
        assertThat(sagt("ansokan-ar-for-ar.txt", "50 000      60 000", "50 000      61 000"))
                .doesNotContainKey("/insatser/[Vändpunkten]/avtal/ar/[2024]/belopp");
    }

    @Test
    void an_annual_report_with_the_budget_first_gives_each_column_its_own_key() {
        assertThat(sagt("arsredovisning-kronor.txt"))
                .containsEntry("/budget/kostnader/[Insatser]/belopp", "7100000 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/kostnader/[Insatser]/belopp", "6734512 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/kostnader/[Insatser]/foregaendeAr", "6998231 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/aretsResultat", "66300 STYRKT")
                .containsEntry("/arsredovisning/balansrakning/egetKapital/utgaende", "2276750 STYRKT")
                .containsEntry("/tilldelning/[Försäkringskassan]/belopp", "4200000 STYRKT")
                .containsEntry("/revision/berattelse/datum", "2024-04-12 LAST");
    }

    @Test
    void the_heading_of_a_group_within_a_budget_does_not_end_it() {
        assertThat(sagt("budget-insatser.txt"))
                .containsEntry("/enhet", "TKR LAST")
                .containsEntry("/budget/beslutad", "2024-11-22 LAST")
                .containsEntry("/budget/kostnader/[Steg för steg]/belopp", "2500 STYRKT")
                .containsEntry("/budget/kostnader/[Processledare]/belopp", "720 STYRKT")
                .containsEntry("/budget/summaKostnader", "6185 STYRKT")
                .containsEntry("/budget/flerarsplan/[2027]/kostnader", "5275 STYRKT");
    }

    @Test
    void equity_below_a_budget_is_read_where_the_result_lies_between_its_two_rows() {
        assertThat(sagt("budget-insatser.txt").get("/budget/prognosEgetKapitalVidArsskifte"))
                .startsWith("1140 ");
        assertThat(sagt(
                        "budget-insatser.txt",
                        "1 320      1 140         855         825",
                        "1 320      1 141         855         825"))
                .doesNotContainKey("/budget/prognosEgetKapitalVidArsskifte");
    }

    @Test
    void an_insats_report_in_cells_tells_its_own_time_from_that_of_the_insats() {
        assertThat(sagt("insatsrapport.txt"))
                .containsEntry("/insatser/[Grön rehab]/period/till", "2025-12-31 LAST")
                .containsEntry("/insatser/[Grön rehab]/redovisning/period/till", "2024-12-31 LAST")
                .containsEntry("/insatser/[Grön rehab]/redovisning/utfall", "581060 STYRKT")
                .containsEntry("/insatser/[Grön rehab]/redovisning/rader/[Lokaler]/budget", "60000 STYRKT")
                .containsEntry("/insatser/[Grön rehab]/beviljat", "620000 OSAKER")
                .containsEntry("/insatser/[Grön rehab]/redovisning/inlamnad", "2025-01-20 OSAKER");
    }

    @Test
    void a_berattelse_gives_what_it_states_without_a_reservation() {
        assertThat(sagt("revisionsberattelse.txt"))
                .containsEntry("/revision/berattelse/tillstyrkerAnsvarsfrihet", "true LAST")
                .containsEntry("/revision/berattelse/datum", "2024-04-12 LAST")
                .containsEntry("/revision/berattelse/uttalanden/andamalsenlig", "JA OSAKER")
                .containsEntry("/revision/berattelse/uttalanden/rattvisande", "JA OSAKER")
                .doesNotContainKey("/revision/berattelse/uttalanden/internKontroll");
        assertThat(sagt("revisionsberattelse.txt", "Vi tillstyrker att", "Vi avstyrker att"))
                .containsEntry("/revision/berattelse/tillstyrkerAnsvarsfrihet", "false LAST");
        assertThat(sagt("revisionsberattelse.txt", "Vi tillstyrker att", "Vi tillstyrker inte att"))
                .containsEntry("/revision/berattelse/tillstyrkerAnsvarsfrihet", "false LAST");
        for (String turned : List.of("inte beviljas", "utom ordföranden beviljas")) {
            assertThat(sagt("revisionsberattelse.txt", "beviljas", turned))
                    .doesNotContainKey("/revision/berattelse/tillstyrkerAnsvarsfrihet");
        }
        assertThat(sagt(
                        "revisionsberattelse.txt",
                        "Revisionsberättelse för räkenskapsåret 2023",
                        "Revisionsberättelse 2022"))
                .doesNotContainKey("/revision/berattelse/datum");
    }

    @Test
    void a_result_in_its_shortest_form_is_read_with_costs_that_no_sum_is_printed_of() {
        assertThat(sagt("arsredovisning-sammandrag.txt"))
                .containsEntry("/arsredovisning/resultatrakning/summaIntakter", "12400000 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/summaKostnader", "13115412 LAST")
                .containsEntry("/arsredovisning/resultatrakning/finansnetto", "3408 LAST")
                .containsEntry("/arsredovisning/resultatrakning/aretsResultat", "-712004 STYRKT")
                .containsEntry("/arsredovisning/beslutad", "2023-03-24 LAST")
                .containsEntry("/forbund/bildat", "2006-01-01 LAST");
        assertThat(sagt("arsredovisning-sammandrag.txt", "-13 115 412     -11", "-13 115 413     -11"))
                .doesNotContainKey("/arsredovisning/resultatrakning/summaKostnader");
    }

    @Test
    void equity_that_is_called_other_is_what_the_year_began_with_where_it_rolls_forward() {
        assertThat(sagt("arsredovisning-sammandrag.txt"))
                .containsEntry("/arsredovisning/balansrakning/egetKapital/ingaende", "4017120 STYRKT");
    }

    @Test
    void a_table_of_insatser_gives_each_its_budget_and_outcome() {
        assertThat(sagt("arsredovisning-sammandrag.txt"))
                .containsEntry("/insatser/[Arbetslinjen]/namn", "Arbetslinjen OSAKER")
                .containsEntry("/insatser/[Arbetslinjen]/redovisning/utfall", "4112330 OSAKER")
                .containsEntry("/insatser/[Hälsospåret]/redovisning/budget", "2900000 OSAKER");
        assertThat(sagt("arsredovisning-sammandrag.txt", "Insatser under året", "Insatser under året (kronor)"))
                .containsEntry("/insatser/[Arbetslinjen]/redovisning/utfall", "4112330 LAST");
    }

    @Test
    void the_last_day_of_a_month_as_six_digits_heads_a_column() {
        assertThat(sagt("delarsrapport-korta-dagar.txt"))
                .containsEntry("/rakenskapsar", "2024 LAST")
                .containsEntry("/delarsrapport/till", "2024-08-31 LAST")
                .containsEntry("/delarsrapport/kostnader/[Insatser]/belopp", "2980 STYRKT")
                .containsEntry("/prognos/summaKostnader", "6080 STYRKT");
        assertThat(sagt("delarsrapport-korta-dagar.txt", "240831      230831", "240829      230829"))
                .doesNotContainKey("/delarsrapport/till");
    }

    @Test
    void two_labels_with_a_day_each_on_one_line_are_told_apart() {
        String mote = "/sammantraden/[2024-03-22]";

        assertThat(sagt("protokoll-flat.txt"))
                .containsEntry(mote + "/justerat", "2024-03-28 LAST")
                .containsEntry(mote + "/anslaget", "2024-04-02 LAST")
                .containsEntry(mote + "/nedtaget", "2024-04-24 LAST")
                .containsEntry("/insatser/[Porten]/avtal/till", "2026-03-31 LAST")
                .containsEntry("/insatser/[Porten]/beslut/belopp", "1200000 LAST");
    }

    @Test
    void a_budget_that_is_only_changed_is_not_the_one_that_is_adopted() {
        assertThat(sagt("protokoll-flat.txt")).doesNotContainKey("/sammantraden/[2024-03-22]/faststallerBudget");
        assertThat(sagt("protokoll-flat.txt", "anta reviderad budget", "anta budget"))
                .containsEntry("/sammantraden/[2024-03-22]/faststallerBudget", "true LAST");
    }

    @Test
    void a_table_of_what_members_pay_is_read_without_costs_beside_it() {
        assertThat(sagt("budget-tilldelning.txt"))
                .containsEntry("/tilldelning/[Försäkringskassan]/belopp", "3000000 STYRKT")
                .containsEntry("/tilldelning/[Norrdals kommun]/belopp", "1500000 STYRKT")
                .containsEntry("/budget/prognosEgetKapitalVidArsskifte", "1250000 OSAKER");
        assertThat(sagt(
                                "budget-tilldelning.txt",
                                "Totalt                          6 000 000",
                                "Totalt                          6 100 000")
                        .get("/tilldelning/[Norrdals kommun]/belopp"))
                .isEqualTo("1500000 OSAKER");
    }

    @Test
    void no_name_of_a_person_is_in_any_draft() {
        for (String fil : new String[] {
            "protokoll-fort-vid.txt", "protokoll-spalter.txt", "protokoll-kort.txt", "protokoll-flat.txt"
        }) {
            assertThat(Las.fil("layouter/" + fil).toString()).doesNotContainPattern("\\b(Person|Namn) \\p{Lu}");
        }
    }
}
