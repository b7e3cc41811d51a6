package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The unit of a made-up document's amounts: what stands beside an amount, and what no table says. */
class EnhetLasningTest {
    private static final String PROTOKOLL = """
            Samordningsförbundet Exempelbygden
            PROTOKOLL
            Sammanträdesdatum: 2024-03-08

            § 7 Ansökan insatsen Rotfäste

            Beslut
            Styrelsen beslutar att bevilja insatsen 2 350 000 kronor för tre år.
            """;

    private static final String OVERSIKT = """
            Samordningsförbundet Exempelbygden
            Årsredovisning 2023

            Femårsöversikt (tkr)
                                                2023        2022        2021
            Intäkter                           4 800       4 600       4 400
            Kostnader                          4 510       4 306       4 380
            Resultat                             290         294          20
            Eget kapital (kr)              1 290 020   1 000 000     706 000
            """;

    @Test
    void an_amount_of_millions_is_kept_where_no_table_says_the_unit_and_the_unit_is_proposed() {
        assertThat(Las.sagt(Las.text(PROTOKOLL)))
                .containsEntry("/enhet", "SEK LAST")
                .containsEntry("/beslut/[2024-03-08]/belopp", "2350000 LAST")
                .containsEntry("/insatser/[Rotfäste]/beslut/belopp", "2350000 LAST");
    }

    @Test
    void the_unit_is_uncertain_where_no_amount_is_said_in_kronor() {
        assertThat(Las.sagt(Las.text(PROTOKOLL.replace("2 350 000 kronor", "2,35 mnkr"))))
                .containsEntry("/enhet", "SEK OSAKER")
                .containsEntry("/beslut/[2024-03-08]/belopp", "2350000 LAST");
    }

    @Test
    void a_row_that_says_its_own_unit_is_in_that_and_not_in_the_table_s() {
        assertThat(Las.sagt(Las.text(OVERSIKT)))
                .containsEntry("/arsredovisning/flerarsoversikt/[2023]/egetKapital", "1290020 LAST")
                .containsEntry("/arsredovisning/flerarsoversikt/[2023]/intakter", "4800000 STYRKT");
    }

    @Test
    void amounts_with_kronor_after_each_are_in_kronor_though_no_head_says_it() {
        assertThat(Las.sagt(Las.text("""
                        Samordningsförbundet Exempelbygden
                        Årsredovisning 2023

                        Resultaträkning
                                                        Utfall 2023      Utfall 2022
                        Bidrag Försäkringskassan       2 400 000 kr     2 300 000 kr
                        Bidrag Exempelbygdens kommun   1 200 000 kr     1 150 000 kr
                        Summa intäkter                 3 600 000 kr     3 450 000 kr
                        Insatser                       3 200 000 kr     3 100 000 kr
                        Kansli                           300 000 kr       310 000 kr
                        Summa kostnader                3 500 000 kr     3 410 000 kr
                        Årets resultat                   100 000 kr        40 000 kr
                        """)))
                .containsEntry("/arsredovisning/resultatrakning/summaIntakter", "3600000 STYRKT")
                .containsEntry("/arsredovisning/resultatrakning/aretsResultat", "100000 STYRKT");
    }

    @Test
    void a_row_of_shares_is_no_row_of_amounts() {
        for (String rad : new String[] {"Eget kapital, % av tilldelning  ", "Eget kapital (andel)            "}) {
            Map<String, String> sagt = Las.sagt(
                    Las.text(OVERSIKT.replaceFirst("Eget kapital.*", rad + "       27          22          16")));
            assertThat(sagt)
                    .doesNotContainKey("/arsredovisning/flerarsoversikt/[2023]/egetKapital")
                    .containsEntry("/arsredovisning/flerarsoversikt/[2023]/intakter", "4800000 STYRKT");
        }
    }

    @Test
    void the_mark_of_a_note_at_a_number_or_a_label_is_no_part_of_it() {
        String text = OVERSIKT.replace(
                        "Intäkter                           4 800 ", "Intäkter 1)                      4 8001) ")
                .replaceFirst("Eget kapital.*", "Soliditet 2)                     45 %        44 %        43 %");
        Map<String, String> sagt = Las.sagt(Las.text(text));

        assertThat(sagt)
                .containsEntry("/arsredovisning/flerarsoversikt/[2023]/intakter", "4800000 STYRKT")
                .containsEntry("/arsredovisning/flerarsoversikt/[2023]/soliditet", "0.45 LAST")
                .containsEntry("/arsredovisning/flerarsoversikt/[2021]/soliditet", "0.43 LAST");
    }
}
