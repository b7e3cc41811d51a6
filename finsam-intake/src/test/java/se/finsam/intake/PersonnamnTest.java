package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name of a person is proposed or quoted, whatever form it stands in; all of them are made up. */
class PersonnamnTest {
    /** A given name that is on no list, and a family name. */
    private static final String FOR = "Fantasina";

    private static final String EFTER = "Påhittling";
    private static final String HELT = FOR + " " + EFTER;

    private static Utkast budget(String rad) {
        return Las.text("""
                Samordningsförbundet Exempelbygden
                Budget 2024

                Belopp i kr
                                                                 Budget 2024
                Intäkter
                Bidrag                                             4 800 000
                Summa intäkter                                     4 800 000
                Kostnader
                %-50s1 800 000
                Projekt Vidare Vyer                                3 000 000
                Summa kostnader                                    4 800 000
                Årets resultat                                             0
                """.formatted(rad));
    }

    private static void utanNamn(Utkast utkast) {
        assertThat(utkast.toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(FOR.toLowerCase(java.util.Locale.ROOT), "påhitt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANNA PÅHITTSSON, utvecklingsledare",
                "Konsult Påhittsson, Anna",
                "Anna von Påhitt, handledning",
                "Lön Anna\u00a0Påhittsson",
                "Lön anna påhittsson",
                "Arvode A. Påhittsson",
                "Arvode A.B. Påhittsson",
                "Resor Fantasina von Påhitt",
                "Lön förbundschef Fantasina Påhittling",
                "Arvode Fantasina Påhittling",
                "Fantasina Påhittling, samordnare",
                "Ersättning Fantasina Påhittling (FK)"
            })
    void a_name_in_a_row_is_left_out_and_its_amount_is_not(String rad) {
        Utkast utkast = budget(rad);

        utanNamn(utkast);
        assertThat(utkast.toString()).contains("N.N.", "1800000", "Projekt Vidare Vyer");
    }

    @Test
    void a_name_that_one_place_shows_to_be_one_is_left_out_wherever_it_stands() {
        Utkast utkast = Las.text("""
                Samordningsförbundet Exempelbygden
                PROTOKOLL
                Sammanträdesdatum: 2024-03-08
                Beslutande: Fantasina Påhittling, Exempelbygdens kommun, ordförande

                § 1 Val av Fantasina Påhittling

                Beslut
                Fantasina Påhittling väljs.

                § 2 Påhittling, Fantasina

                Beslut
                Styrelsen beslutar att bevilja FANTASINA PÅHITTLING 25 000 kronor.

                § 3 Påhittlings avgång

                Beslut
                Styrelsen tackar F. Påhittling.
                """);

        utanNamn(utkast);
        assertThat(Las.sagt(utkast)).containsEntry("/sammantraden/[2024-03-08]/tjanstgorande", "1 LAST");
        assertThat(utkast.toString()).contains("Val av N.N.");
    }

    @Test
    void parties_goals_and_insatser_keep_what_is_no_name() {
        Utkast utkast = Las.text("""
                Samordningsförbundet Exempelbygden
                Årsrapport 2024
                Insatsens namn: Bryggan (kontaktperson Fantasina Påhittling)
                Projektägare: Exempelbygdens kommun, Fantasina Påhittling
                Samverkande parter: Försäkringskassan (Fantasina Påhittling), Arbetsförmedlingen och Region Exempel
                """);

        utanNamn(utkast);
        assertThat(utkast.toString())
                .contains("Bryggan", "Exempelbygdens kommun", "Försäkringskassan", "Region Exempel");
    }

    @Test
    void a_proposal_that_is_nothing_but_a_name_is_left_out_and_told_of() {
        Utkast utkast = Las.text("""
                Samordningsförbundet Exempelbygden
                Årsrapport 2024
                Insatsens namn: Anna Påhittling
                Projektägare: Exempelbygdens kommun
                """);

        utanNamn(utkast);
        assertThat(utkast.forslag()).noneMatch(ett -> ett.varde().equals("N.N."));
        assertThat(utkast.upplysningar()).anyMatch(en -> en.contains("en persons namn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protokoll-Anna-Påhittling-2024.txt",
                "anna_påhittling.txt",
                "AnnaPåhittling protokoll.txt",
                "fantasina.påhittling.txt",
                "Påhittling Fantasina.txt"
            })
    void a_name_in_the_name_of_a_file_is_left_out(String fil) {
        String text = "Samordningsförbundet Exempelbygden\nBudget 2024\nOrdförande: " + HELT + "\n";
        Utkast utkast = GenereradeDokumentTest.las(Indata.av(fil, text.getBytes(StandardCharsets.UTF_8)));

        utanNamn(utkast);
        assertThat(utkast.dokument().get(0).namn()).contains("N.N.").endsWith(".txt");
    }

    @Test
    void the_name_of_a_file_without_a_person_stays() {
        byte[] text = "Samordningsförbundet Exempelbygden\nBudget 2024\n".getBytes(StandardCharsets.UTF_8);

        for (String fil : new String[] {"arsredovisning-2024.txt", "Budget per mars 2024.txt", "saga vidare.txt"}) {
            assertThat(GenereradeDokumentTest.las(Indata.av(fil, text))
                            .dokument()
                            .get(0)
                            .namn())
                    .isEqualTo(fil);
        }
    }
}
