package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences whose words are data, said in words that no other test says them in. */
class MeningsordTest {
    private static Map<String, String> sagt(String fil, String fran, String till) {
        return Las.sagt(Las.fil(fil, fran, till));
    }

    @Test
    void a_revisor_may_find_what_another_judges() {
        assertThat(sagt(
                        "layouter/revisionsberattelse.txt",
                        "Vi bedömer att verksamheten",
                        "Vi finner att verksamheten"))
                .containsEntry("/revision/berattelse/uttalanden/andamalsenlig", "JA OSAKER");
        assertThat(sagt(
                        "layouter/revisionsberattelse.txt",
                        "Vi bedömer att verksamheten",
                        "Vi hoppas att verksamheten"))
                .doesNotContainKey("/revision/berattelse/uttalanden/andamalsenlig");
    }

    @Test
    void a_forbundsordning_may_be_faststalld_and_a_credit_at_a_maximum() {
        assertThat(sagt(
                        "layouter/forbundsordning.txt",
                        "förbundsordning antogs den",
                        "förbundsordning fastställdes den"))
                .containsEntry("/forbund/forbundsordning/antagen", "2019-06-12 LAST");
        assertThat(sagt("layouter/forbundsordning.txt", "får vara högst 200 000", "får vara maximalt 150 000"))
                .containsEntry("/forbund/forbundsordning/kreditgrans", "150000 OSAKER");
    }

    @Test
    void a_steering_group_may_sammantrada_as_often() {
        assertThat(sagt("protokoll-uppdrag.txt", "träffas fyra gånger per år", "sammanträder åtta gånger om år"))
                .containsEntry("/insatser/[Rotfäste]/styrgruppMoten/perAr", "8 OSAKER");
    }

    @Test
    void the_year_after_a_month_is_read_in_september_too() {
        assertThat(sagt("protokoll-uppdrag.txt", "senast den 15 januari", "senast den 15 september 2026"))
                .containsEntry("/beslut/[2024-11-22]/uppdrag/senast", "2026-09-15 OSAKER");
    }
}
