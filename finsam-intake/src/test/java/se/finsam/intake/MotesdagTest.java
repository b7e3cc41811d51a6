package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day the made-up minutes of a meeting have, in what forms, and which days are other meetings'. */
class MotesdagTest {
    private static final String MOTE = "/sammantraden/[2024-03-08]";

    private static String protokoll(String dag, String justerat, String text) {
        return """
                Samordningsförbundet Exempelbygden
                PROTOKOLL

                Sammanträdesdatum: %s
                Beslutande: N Påhittsson, Exempelbygdens kommun, ordförande
                N Uppdiktad, Region Exempel
                Justeringens plats och tid: Kansliet %s

                %s
                """.formatted(dag, justerat, text);
    }

    private static Map<String, String> las(String dag, String text) {
        return Las.sagt(Las.text(protokoll(dag, "2024-03-15", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8/3 2024",
                "8/3-2024",
                "8/3/2024",
                "08-03-2024",
                "8.3.2024",
                "2024.03.08",
                "2024-3-8",
                "2024 - 03 - 08",
                "2024/03/08"
            })
    void a_day_beside_its_label_may_be_written_in_other_forms(String dag) {
        assertThat(las(dag, "§ 1 Öppnande\n"))
                .containsEntry(MOTE + "/datum", "2024-03-08 LAST")
                .containsEntry(MOTE + "/tjanstgorande", "2 LAST")
                .containsEntry(MOTE + "/justerat", "2024-03-15 LAST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"240308", "2O24-O3-O8", "2024-03-O8", "2024-O3-08"})
    void six_digits_and_letters_for_digits_are_uncertain(String dag) {
        assertThat(las(dag, "§ 1 Öppnande\n"))
                .containsEntry(MOTE + "/datum", "2024-03-08 OSAKER")
                .containsEntry(MOTE + "/justerat", "2024-03-15 OSAKER");
    }

    @Test
    void the_day_of_the_adjustment_may_be_written_so_too() {
        assertThat(Las.sagt(Las.text(protokoll("2024-03-08", "15/3 2024", "§ 1 Öppnande\n"))))
                .containsEntry(MOTE + "/justerat", "2024-03-15 LAST");
    }

    @Test
    void days_of_coming_meetings_are_no_meetings() {
        Map<String, String> sagt = las("2024-03-08", """
                § 20 Sammanträdestider hösten 2024

                Beslut
                Styrelsen beslutar om följande sammanträden.
                Sammanträdesdatum: 2024-09-13
                Sammanträdesdatum: 2024-11-22

                § 21 Nästa möte

                Datum: 2024-05-24
                Plats: Teams

                § 22 Budget

                Beslut
                Styrelsen beslutar att bevilja 30 000 kronor.
                """);

        assertThat(sagt)
                .containsEntry(MOTE + "/tjanstgorande", "2 LAST")
                .containsEntry(MOTE + "/justerat", "2024-03-15 LAST")
                .containsEntry("/beslut/[2024-03-08]/belopp", "30000 LAST")
                .doesNotContainKeys(
                        "/sammantraden/[2024-09-13]/datum",
                        "/sammantraden/[2024-11-22]/datum",
                        "/sammantraden/[2024-05-24]/datum");
    }

    @Test
    void two_short_minutes_in_one_file_keep_each_its_own() {
        Map<String, String> sagt =
                Las.sagt(Las.text(protokoll("2024-03-08", "2024-03-15", "§ 1 Öppnande\n\n§ 2 Rapport\nBeslut\nJa.\n")
                        + protokoll("2024-11-22", "2024-11-29", "§ 3 Öppnande\n")));

        assertThat(sagt)
                .containsEntry(MOTE + "/justerat", "2024-03-15 LAST")
                .containsEntry(MOTE + "/tjanstgorande", "2 LAST")
                .containsEntry("/sammantraden/[2024-11-22]/justerat", "2024-11-29 LAST")
                .containsEntry("/sammantraden/[2024-11-22]/tjanstgorande", "2 LAST");
    }

    @Test
    void the_budget_of_an_insats_or_of_a_member_is_not_the_forbund_s() {
        for (String beslut : new String[] {
            "Styrelsen beslutar att fastställa en budget för insatsen Nya Vyer 2025.",
            "Styrelsen beslutar att godkänna rapporten om Exempelbygdens kommuns budget 2025."
        }) {
            assertThat(las("2024-03-08", "§ 7 Ekonomi\n\nBeslut\n" + beslut + "\n"))
                    .doesNotContainKey(MOTE + "/faststallerBudget");
        }
        assertThat(las("2024-03-08", "§ 7 Ekonomi\n\nBeslut\nStyrelsen beslutar att fastställa budget 2025.\n"))
                .containsEntry(MOTE + "/faststallerBudget", "true LAST");
    }

    @Test
    void last_year_s_allotment_is_not_the_year_s() {
        assertThat(sagtIArsredovisning("Förra årets")).doesNotContainKey("/tilldelningSumma");
        assertThat(sagtIArsredovisning("Årets")).containsEntry("/tilldelningSumma", "4600000 LAST");
    }

    private static Map<String, String> sagtIArsredovisning(String vilken) {
        return Las.sagt(Las.text("""
                Samordningsförbundet Exempelbygden
                Årsredovisning 2023

                %s tilldelning var 4 600 000 kronor.
                """.formatted(vilken)));
    }
}
