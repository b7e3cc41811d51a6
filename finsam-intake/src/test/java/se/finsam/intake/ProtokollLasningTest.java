package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Minutes and insatser of made-up förbund; and that no name of a person comes along. */
class ProtokollLasningTest {
    private static final String MOTE = "/sammantraden/[2024-11-22]";

    @Test
    void minutes_give_their_days_and_who_was_there_by_member() {
        assertThat(Las.sagt(Las.fil("protokoll.txt")))
                .containsEntry("/rakenskapsar", "2024 LAST")
                .containsEntry(MOTE + "/datum", "2024-11-22 LAST")
                .containsEntry(MOTE + "/justerat", "2024-11-29 LAST")
                .containsEntry(MOTE + "/anslaget", "2024-12-02 LAST")
                .containsEntry(MOTE + "/nedtaget", "2024-12-24 LAST")
                .containsEntry(MOTE + "/tjanstgorande", "4 LAST")
                .containsEntry(MOTE + "/faststallerBudget", "true LAST");
    }

    @Test
    void a_decision_with_one_amount_gives_it_with_its_paragraph() {
        assertThat(Las.sagt(Las.fil("protokoll.txt")))
                .containsEntry("/beslut/[2024-11-22]/belopp", "450000 LAST")
                .containsEntry("/insatser/[Kompassen]/beslut/belopp", "450000 LAST")
                .containsEntry("/insatser/[Kompassen]/beslut/datum", "2024-11-22 LAST");
        assertThat(Las.fil("protokoll.txt").forslag())
                .filteredOn(ett -> ett.nyckel().endsWith("/paragraf"))
                .extracting(Forslag::varde)
                .containsExactly("46", "47");
    }

    @Test
    void until_when_something_is_to_be_done_is_proposed_where_one_day_stands_there() {
        assertThat(Las.sagt(Las.fil("protokoll-uppdrag.txt")))
                .containsEntry("/beslut/[2024-11-22]/uppdrag/senast", "2025-01-15 OSAKER")
                .doesNotContainValue("2025-03-01 OSAKER")
                .doesNotContainValue("2025-03-08 OSAKER");
    }

    @Test
    void how_long_an_insats_runs_and_how_often_its_steering_group_meets_are_proposed_as_uncertain() {
        assertThat(Las.sagt(Las.fil("protokoll-uppdrag.txt")))
                .containsEntry("/insatser/[Rotfäste]/beslut/belopp", "1200000 LAST")
                .containsEntry("/insatser/[Rotfäste]/period/fran", "2025-02-01 OSAKER")
                .containsEntry("/insatser/[Rotfäste]/period/till", "2027-01-31 OSAKER")
                .containsEntry("/insatser/[Rotfäste]/styrgruppMoten/perAr", "4 OSAKER");
        assertThat(Las.sagt(Las.fil("protokoll-uppdrag.txt", "ska pågå i två år", "ska pågå i tre år")))
                .containsEntry("/insatser/[Rotfäste]/period/fran", "2025-02-01 OSAKER")
                .doesNotContainKey("/insatser/[Rotfäste]/period/till");
    }

    @Test
    void a_final_report_is_dated_by_its_meeting_and_its_sentence_of_cost_and_budget_is_read() {
        assertThat(Las.sagt(Las.fil("protokoll-uppdrag.txt")))
                .containsEntry("/insatser/[Bryggan]/slutrapport/datum", "2024-11-22 OSAKER")
                .containsEntry("/insatser/[Bryggan]/redovisning/utfall", "412500 OSAKER")
                .containsEntry("/insatser/[Bryggan]/redovisning/budget", "430000 OSAKER");
        assertThat(Las.sagt(Las.fil("protokoll-uppdrag.txt", "Utvärdering av Bryggan", "Övrigt")))
                .doesNotContainKey("/insatser/[Bryggan]/redovisning/utfall");
    }

    @Test
    void no_name_of_a_person_is_proposed_or_quoted() {
        Utkast utkast = Las.fil("protokoll.txt");

        assertThat(utkast.toString())
                .doesNotContain("Påhittsson", "Uppdiktad", "Fantasi", "Saga", "Dröm", "Anna", "Cecilia");
    }

    @Test
    void a_name_within_a_row_is_left_out_of_the_post_and_of_the_words() {
        Utkast utkast = Las.fil("budget.txt", "Ej fördelat    ", "Arvode Maria P ");

        assertThat(utkast.toString()).doesNotContain("Maria").contains("Arvode N.N.");
    }

    @Test
    void insatser_are_read_from_plans_and_from_their_own_reports() {
        assertThat(Las.sagt(Las.fil("insatser.txt")))
                .containsEntry("/insatser/[Kompassen]/inriktning", "INDIVID LAST")
                .containsEntry("/insatser/[Kompassen]/huvudman", "Soldalens kommun LAST")
                .containsEntry("/insatser/[Kompassen]/period/till", "2025-12-31 LAST")
                .containsEntry("/insatser/[Kompassen]/beviljat", "450000 LAST")
                .containsEntry("/insatser/[Nätverk för chefer]/inriktning", "STRUKTUR LAST")
                .containsEntry("/insatser/[Nätverk för chefer]/beviljat", "75000 LAST")
                .containsEntry("/insatser/[Språnget]/beviljat", "1200000 LAST")
                .containsEntry("/insatser/[Språnget]/redovisning/period/fran", "2024-01-01 LAST")
                .containsEntry("/insatser/[Språnget]/redovisning/rader/[Lokalkostnader]/belopp", "98600 LAST");
    }

    @Test
    void the_sum_of_an_insats_is_what_its_table_prints() {
        assertThat(Las.sagt(Las.fil("insatser.txt")).get("/insatser/[Språnget]/redovisning/utfall"))
                .startsWith("1149000 ");
        assertThat(Las.sagt(Las.fil("insatser.txt")))
                .doesNotContainKey("/insatser/[Språnget]/redovisning/rader/[Resekostnader]/belopp");
    }
}
