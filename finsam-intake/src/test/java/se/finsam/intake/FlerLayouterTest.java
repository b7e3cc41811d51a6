package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** More made-up documents in layouts that differ from those the rules were first tried on. */
class FlerLayouterTest {
    private static Map<String, String> sagt(String fil) {
        return Las.sagt(Las.fil("layouter/" + fil));
    }

    private static Map<String, String> sagt(String fil, String fran, String till) {
        return Las.sagt(Las.fil("layouter/" + fil, fran, till));
    }

    @Test
    void columns_headed_by_periods_over_two_lines_are_this_year_and_the_last() {
        assertThat(sagt("arsredovisning-perioder.txt"))
                .containsEntry("/arsredovisning/resultatrakning/kostnader/[Insatser]/belopp", "7850300 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/aretsResultat", "-237055 STYRKT")
                .containsEntry("/arsredovisning/balansrakning/avsattningar", "[] LAST")
                .containsEntry("/arsredovisning/balansrakning/ansvarsforbindelser", "[] LAST");
    }

    @Test
    void a_sentence_of_who_adopted_what_gives_the_day_of_that_and_of_nothing_else() {
        String day = "/arsredovisning/beslutad";

        assertThat(sagt("arsredovisning-perioder.txt")).containsEntry(day, "2025-03-21 LAST");
        assertThat(sagt("arsredovisning-perioder.txt", "fastställde årsredovisningen", "fastställde attestordningen"))
                .doesNotContainKey(day);
    }

    @Test
    void amounts_with_decimals_and_brackets_below_a_unit_of_each_column_are_read() {
        assertThat(sagt("arsredovisning-decimaler.txt"))
                .containsEntry("/arsredovisning/resultatrakning/aretsResultat", "-237240.5 STYRKT")
                .containsEntry("/budget/resultat", "-500000 STYRKT")
                .containsEntry("/arsredovisning/balansrakning/egetKapital/utgaende", "1663159.5 STYRKT");
    }

    @Test
    void a_budget_between_bars_is_the_year_s_and_its_title_says_when_it_was_adopted() {
        assertThat(sagt("budget-rutor.txt"))
                .containsEntry("/budget/beslutad", "2024-11-29 LAST")
                .containsEntry("/budget/resultat", "-285 STYRKT")
                .containsEntry("/budget/flerarsplan/[2027]/kostnader", "6030 STYRKT");
    }

    @Test
    void the_day_of_a_decision_above_a_table_is_no_column_and_a_paragraph_no_amount() {
        assertThat(sagt("budget-inkomster.txt"))
                .containsEntry("/budget/beslutad", "2024-11-22 LAST")
                .containsEntry("/budget/summaIntakter", "6400000 STYRKT")
                .containsEntry("/budget/resultat", "-350000 STYRKT");
    }

    @Test
    void a_word_that_heads_rows_beside_the_years_heads_them_and_the_unit_may_stand_below() {
        assertThat(sagt("budget-inkomster.txt"))
                .containsEntry("/budget/intakter/[Region Kust]/belopp", "1600000 STYRKT")
                .containsEntry("/budget/kostnader/[Revision]/belopp", "60000 STYRKT");
        assertThat(sagt("budget-inkomster.txt", "Belopp i kronor.", "Beloppen är avrundade."))
                .containsEntry("/budget/resultat", "-350000 OSAKER");
    }

    @Test
    void part_of_a_year_beside_the_whole_budget_and_its_forecast_each_get_their_key() {
        assertThat(sagt("delarsrapport-helar.txt"))
                .containsEntry("/delarsrapport/upprattad", "2024-09-20 LAST")
                .containsEntry("/delarsrapport/kostnader/[Insatser]/belopp", "3910 STYRKT")
                .containsEntry("/prognos/resultat", "405 STYRKT")
                .containsEntry("/budget/summaKostnader", "8060 STYRKT");
    }

    @Test
    void those_in_a_table_of_names_members_and_roles_are_counted_by_member() {
        String mote = "/sammantraden/[2024-06-14]";
        Map<String, String> sagt = sagt("protokoll-tabell.txt");

        assertThat(sagt)
                .containsEntry(mote + "/tjanstgorande", "5 LAST")
                .containsEntry(mote + "/ordforandeFran", "Kustby kommun LAST")
                .containsEntry(mote + "/narvaro/[Region Kust]/som", "LEDAMOT OSAKER")
                .containsEntry(mote + "/narvaro/[Sandby kommun]/som", "ERSATTARE LAST")
                .containsEntry(mote + "/justerareFran/0", "Region Kust OSAKER")
                .containsEntry(mote + "/distans", "true LAST")
                .containsEntry(mote + "/anslaget", "2024-06-24 LAST")
                .containsEntry(mote + "/nedtaget", "2024-07-16 LAST");
    }

    @Test
    void a_deputy_who_was_there_beside_a_ledamot_of_the_same_member_may_not_have_taken_part() {
        assertThat(sagt("protokoll-tabell.txt", "Sandby kommun | Ersättare", "Region Kust | Ersättare"))
                .containsEntry("/sammantraden/[2024-06-14]/tjanstgorande", "5 OSAKER");
    }

    @Test
    void items_that_say_in_the_passive_what_is_decided_are_decisions() {
        assertThat(Las.fil("layouter/protokoll-tabell.txt").forslag())
                .filteredOn(ett -> ett.nyckel().endsWith("/arende"))
                .extracting(Forslag::varde)
                .containsExactly(
                        "Ekonomisk uppföljning",
                        "Ekonomisk uppföljning, beslut 2",
                        "Förlängning av insatsen Brobygget",
                        "Förlängning av insatsen Brobygget, beslut 2");
    }

    @Test
    void minutes_with_a_number_and_a_year_in_each_paragraph_are_read() {
        assertThat(sagt("protokoll-motesdatum.txt"))
                .containsEntry("/sammantraden/[2024-10-04]/tjanstgorande", "5 LAST")
                .containsEntry("/sammantraden/[2024-10-04]/nedtaget", "2024-11-05 LAST")
                .containsEntry("/sammantraden/[2024-10-04]/faststallerBudget", "true LAST")
                .containsEntry("/insatser/[Ljusglimten]/beslut/belopp", "900000 LAST");
    }

    @Test
    void participants_are_counted_where_a_report_tells_one_number_of_them() {
        String hem = "/insatser/[Kraftkällan]/deltagare/";

        assertThat(sagt("slutrapport.txt"))
                .containsEntry(hem + "unika", "64 OSAKER")
                .containsEntry(hem + "kvinnor", "38 LAST")
                .containsEntry(hem + "man", "26 LAST");
        assertThat(sagt("slutrapport.txt", "38 kvinnor", "39 kvinnor"))
                .containsEntry(hem + "unika", "64 OSAKER")
                .doesNotContainKey(hem + "kvinnor");
        assertThat(sagt("slutrapport.txt", "Antal deltagare under perioden", "Antal deltagare enligt mål"))
                .doesNotContainKey(hem + "unika");
        assertThat(sagt("halvarsrapport.txt")).containsEntry("/insatser/[Brobygget]/deltagare/unika", "47 OSAKER");
    }

    @Test
    void parties_of_an_insats_are_members_only_as_uncertain() {
        assertThat(sagt("halvarsrapport.txt"))
                .containsEntry("/insatser/[Brobygget]/huvudman", "Kustby kommun LAST")
                .containsEntry("/insatser/[Brobygget]/parter/1", "Region Kust LAST")
                .containsEntry("/forbund/medlemmar/[Region Kust]/namn", "Region Kust OSAKER");
    }
}
