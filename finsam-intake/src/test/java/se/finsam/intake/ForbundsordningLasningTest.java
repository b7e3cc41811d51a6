package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of a förbundsordning, in two made-up layouts. */
class ForbundsordningLasningTest {
    private static final String HEM = "/forbund/forbundsordning/";

    private static Map<String, String> sagt(String fil) {
        return Las.sagt(Las.fil("layouter/" + fil));
    }

    private static Map<String, String> sagt(String fran, String till) {
        return Las.sagt(Las.fil("layouter/forbundsordning.txt", fran, till));
    }

    @Test
    void what_its_sections_say_is_proposed_and_nothing_of_it_is_proved() {
        assertThat(sagt("forbundsordning.txt"))
                .containsEntry(HEM + "antagen", "2019-06-12 LAST")
                .containsEntry(HEM + "justering/antal", "1 LAST")
                .containsEntry(HEM + "justering/inomDagar", "10 LAST")
                .containsEntry(HEM + "justering/franAnnanMedlem", "true LAST")
                .containsEntry(HEM + "kungorelseDagar", "7 LAST")
                .containsEntry(HEM + "delarsrapport/kravs", "true LAST")
                .containsEntry(HEM + "kreditgrans", "200000 OSAKER")
                .containsEntry("/forbund/arkivmyndighet", "Kustens kommun LAST");
    }

    @Test
    void a_sentence_of_every_medlem_gives_each_its_seats_and_the_whole_board_is_no_ones() {
        Map<String, String> sagt = sagt("forbundsordning.txt");

        for (String medlem : new String[] {"Försäkringskassan", "Region Kust", "Dalens kommun"}) {
            assertThat(sagt)
                    .containsEntry("/forbund/styrelse/[" + medlem + "]/ledamoter", "1 LAST")
                    .containsEntry("/forbund/styrelse/[" + medlem + "]/ersattare", "1 LAST");
        }
        assertThat(sagt.keySet())
                .filteredOn(key -> key.startsWith("/forbund/styrelse/") && key.endsWith("/ledamoter"))
                .hasSize(5);
    }

    @Test
    void each_part_of_a_sentence_gives_the_seats_of_the_medlem_that_it_names() {
        assertThat(sagt("forbundsordning-delad.txt"))
                .containsEntry(HEM + "antagen", "2021-11-24 LAST")
                .containsEntry("/forbund/styrelse/[Försäkringskassan]/ledamoter", "1 LAST")
                .containsEntry("/forbund/styrelse/[Region Fjäll]/ledamoter", "2 LAST")
                .containsEntry("/forbund/styrelse/[Region Fjäll]/ersattare", "2 LAST")
                .containsEntry("/forbund/styrelse/[Dalens kommun]/ledamoter", "3 LAST")
                .containsEntry("/forbund/styrelse/[Dalens kommun]/ersattare", "3 LAST")
                .containsEntry(HEM + "justering/antal", "2 LAST")
                .containsEntry(HEM + "justering/inomDagar", "14 LAST")
                .containsEntry("/forbund/arkivmyndighet", "Dalens kommun LAST");
    }

    @Test
    void what_may_be_decided_is_not_what_is_asked_for() {
        assertThat(sagt("forbundsordning-delad.txt")).doesNotContainKey(HEM + "delarsrapport/kravs");
        assertThat(sagt("ska under året upprätta", "behöver inte upprätta"))
                .doesNotContainKey(HEM + "delarsrapport/kravs");
        assertThat(sagt("en annan medlem än ordföranden", "samma medlem som ordföranden"))
                .doesNotContainKey(HEM + "justering/franAnnanMedlem");
    }

    @Test
    void two_kommuner_beside_the_archives_leave_it_open_which() {
        assertThat(sagt("Kommunstyrelsen i Kustens kommun är", "Kustens kommun eller Dalens kommun är"))
                .doesNotContainKey("/forbund/arkivmyndighet");
    }

    @Test
    void minutes_that_name_a_forbundsordning_are_none() {
        assertThat(sagt("Förbundsordning för Samordningsförbundet Kusten", "Protokoll"))
                .doesNotContainKey(HEM + "justering/antal");
    }
}
