package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Avstamning;
import se.finsam.rules.fakta.EgetKapitalforandring;
import se.finsam.rules.fakta.Tabellsummor;

class AccountFactsTest {
    @Test
    void the_balance_knows_every_place_that_it_was_computed_from() {
        Underlag underlag = Underlagen.bare("SEK", """
                arsredovisning:
                  balansrakning:
                    tillgangar: [{ post: Kassa, belopp: 3 }, { post: Fordran, belopp: 4 }]
                    egetKapital: { utgaende: 5 }
                    skulder: [{ post: Skuld, belopp: 2 }]
                """);
        assertThat(Underlagen.fact(underlag, Avstamning.class).spar().kallor())
                .containsEntry(
                        "angivet",
                        java.util.List.of(
                                "/arsredovisning/balansrakning/tillgangar/0/belopp",
                                "/arsredovisning/balansrakning/tillgangar/1/belopp"))
                .containsEntry(
                        "framraknat",
                        java.util.List.of(
                                "/arsredovisning/balansrakning/egetKapital/utgaende",
                                "/arsredovisning/balansrakning/skulder/0/belopp"));
    }

    @Test
    void the_year_before_is_left_alone_where_a_line_of_it_is_not_known() {
        Underlag underlag = Underlagen.bare("SEK", """
                arsredovisning:
                  balansrakning:
                    tillgangar: [{ post: Kassa, belopp: 3, foregaendeAr: 3 }, { post: Fordran, belopp: 4 }]
                    egetKapital: { ingaende: 1, utgaende: 5 }
                    skulder: [{ post: Skuld, belopp: 2, foregaendeAr: 2 }]
                """);
        assertThat(Underlagen.facts(underlag, Avstamning.class))
                .extracting(Avstamning::slag)
                .containsExactly("balans");
    }

    @Test
    void the_tolerance_grows_with_the_lines_in_thousands_and_is_nothing_in_kronor() {
        String result =
                "arsredovisning: { resultatrakning: { summaIntakter: 3, summaKostnader: 1, aretsResultat: 2 } }";
        assertThat(Underlagen.fact(Underlagen.bare("TKR", result), Avstamning.class)
                        .tolerans())
                .isEqualByComparingTo("1000");
        assertThat(Underlagen.fact(Underlagen.bare("SEK", result), Avstamning.class)
                        .tolerans())
                .isEqualByComparingTo("0");
    }

    @Test
    void equity_is_followed_in_the_most_final_document_that_has_all_of_it() {
        Underlag underlag = Underlagen.bare("SEK", """
                arsredovisning: { balansrakning: { egetKapital: { ingaende: 1, utgaende: 2 } } }
                prognos: { egetKapital: { ingaende: 1, aretsResultat: 1, utgaende: 2 } }
                delarsrapport: { egetKapital: { ingaende: 7, aretsResultat: 1, utgaende: 8 } }
                """);
        assertThat(Underlagen.fact(underlag, EgetKapitalforandring.class).underlag())
                .isEqualTo("PROGNOS");
    }

    @Test
    void of_several_sums_the_one_furthest_outside_its_tolerance_is_shown() {
        Underlag underlag = Underlagen.bare("SEK", """
                budget:
                  intakter: [{ post: Ett, belopp: 10 }]
                  kostnader: [{ post: Ett, belopp: 10 }, { post: Två, belopp: 10 }]
                  summaIntakter: 12
                  summaKostnader: 22.5
                  resultat: -10.5
                """);
        Tabellsummor sums = Underlagen.fact(underlag, Tabellsummor.class);
        assertThat(sums.summa()).isEqualByComparingTo("12");
        assertThat(sums.skillnad()).isEqualByComparingTo("2");
        assertThat(sums.tolerans()).isEqualByComparingTo("1");
        assertThat(sums.avvikande()).extracting(one -> one.namn()).containsExactly("summaIntakter", "summaKostnader");
        assertThat(sums.antalSummor()).isEqualTo(3);
    }
}
