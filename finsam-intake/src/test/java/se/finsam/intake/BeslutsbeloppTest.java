package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in decisions of made-up minutes that are decided, and those that only stand there. */
class BeslutsbeloppTest {
    private static Map<String, String> beslut(String text) {
        return Las.sagt(Las.text("""
                Samordningsförbundet Exempelbygden
                PROTOKOLL
                Sammanträdesdatum: 2024-03-08

                § 12 Ansökan om medel till insatsen Rotfäste

                Beslut
                """ + text + "\n\n§ 13 Avslutning\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen beslutar att avslå ansökan om bidrag på 400 000 kronor.",
                "Ansökan om bidrag på 400 000 kronor avslås.",
                "Styrelsen beslutar att inte bevilja ansökan om 400 000 kronor.",
                "Styrelsen beviljar inte ansökan om 400 000 kronor.",
                "Styrelsen beslutar att bevilja högst 50 procent av kostnaderna om 800 000 kronor.",
                "Styrelsen beslutar att bevilja 50 % av kostnaderna, som är 800 000 kronor.",
                "Styrelsen beslutar att kräva tillbaka bidrag om 85 000 kronor.",
                "Styrelsen beslutar att bidraget om 85 000 kronor ska betalas tillbaka.",
                "Styrelsen beslutar att ersättningen till ordföranden höjs med 2 000 kronor per månad.",
                "Styrelsen beslutar att minska finansieringen med 150 000 kronor.",
                "Styrelsen beslutar att betala avgiften. Den är 2 öre per invånare, dock minst 10 000 kronor.",
                "Styrelsen godkänner rapporten. Bidrag från medlemmarna är 4 800 000 kronor."
            })
    void an_amount_that_is_refused_taken_away_or_a_part_of_something_is_not_decided(String text) {
        assertThat(beslut(text))
                .doesNotContainKeys("/beslut/[2024-03-08]/belopp", "/insatser/[Rotfäste]/beslut/belopp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen beslutar att bevilja 400 000 kronor.",
                "Styrelsen beslutar att bevilja 400 000 kronor för att minska ohälsan bland unga.",
                "Styrelsen beslutar att avslå ansökan i övrigt men bevilja 400 000 kronor.",
                "Bidrag på 400 000 kronor beviljas. Medel som inte används betalas tillbaka."
            })
    void an_amount_that_is_granted_is_decided(String text) {
        assertThat(beslut(text))
                .containsEntry("/beslut/[2024-03-08]/belopp", "400000 LAST")
                .containsEntry("/insatser/[Rotfäste]/beslut/belopp", "400000 LAST");
    }

    @Test
    void the_most_that_may_be_given_is_uncertain() {
        assertThat(beslut("Styrelsen beslutar att bevilja högst 400 000 kronor."))
                .containsEntry("/beslut/[2024-03-08]/belopp", "400000 OSAKER");
    }

    @Test
    void what_is_refused_is_no_insats() {
        assertThat(beslut("Styrelsen beslutar att avslå ansökan om bidrag på 400 000 kronor."))
                .doesNotContainKey("/insatser/[Rotfäste]/beslut/datum")
                .containsEntry("/beslut/[2024-03-08]/paragraf", "12 LAST");
    }
}
