package se.finsam.intake.las;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrdlistaTest {
    @ParameterizedTest
    @EnumSource(Begrepp.class)
    void every_concept_has_words_or_a_size(Begrepp begrepp) {
        if (begrepp.name().startsWith("STORLEK_")) {
            Storlek storlek = Ordlista.STANDARD.storlek(begrepp);
            assertThat(storlek.rymmer(storlek.fran())).isTrue();
            assertThat(storlek.rymmer(storlek.till())).isFalse();
            assertThat(storlek.rymmer(storlek.fran().subtract(new BigDecimal("0.01"))))
                    .isFalse();
        } else {
            assertThat(Ordlista.STANDARD.ord(begrepp)).isNotEmpty();
        }
    }

    @Test
    void what_a_forbund_is_paid_can_be_in_one_unit_only() {
        Storlek storlek = Ordlista.STANDARD.storlek(Begrepp.STORLEK_FORBUND);

        assertThat(storlek.till()).isLessThanOrEqualTo(storlek.fran().multiply(new BigDecimal("1000")));
    }

    @Test
    void a_word_is_known_without_its_dots_and_with_one_letter_misread() {
        List<Begrepp> bland = List.of(Begrepp.DEL_RESULTATRAKNING, Begrepp.DEL_BALANSRAKNING);

        assertThat(Ordlista.STANDARD.vilket("4.0 RESULTATRAKNING", bland)).contains(Begrepp.DEL_RESULTATRAKNING);
        assertThat(Ordlista.STANDARD.vilket("Ba1ansräkning", bland)).contains(Begrepp.DEL_BALANSRAKNING);
        assertThat(Ordlista.STANDARD.vilket("Driftredovisning", bland)).contains(Begrepp.DEL_RESULTATRAKNING);
        assertThat(Ordlista.STANDARD.vilket("Balans", bland)).isEmpty();
    }

    @Test
    void a_name_of_a_person_is_taken_out_and_that_of_an_insats_is_not() {
        assertThat(Namn.utan("Ersättning Anna-Karin Påhitt, telefon")).isEqualTo("Ersättning N.N., telefon");
        assertThat(Namn.utan("Föreläsning Per K.")).isEqualTo("Föreläsning N.N.");
        assertThat(Namn.utan("Vidare Vägen och Projekt Kompassen")).isEqualTo("Vidare Vägen och Projekt Kompassen");
        assertThat(Namn.utan("nn@exempel.se")).isEqualTo("N.N.");
    }

    @Test
    void a_unit_is_that_of_the_head_and_none_where_it_names_two() {
        assertThat(Pengar.ur("Resultaträkning (tkr)")).contains(Pengar.TKR);
        assertThat(Pengar.ur("Belopp i kronor")).contains(Pengar.KR);
        assertThat(Pengar.ur("SEK")).contains(Pengar.KR);
        assertThat(Pengar.ur("mnkr")).contains(Pengar.MKR);
        assertThat(Pengar.ur("tkr om inte annat anges, mkr")).isEmpty();
        assertThat(Pengar.ur("Budget 2024")).isEmpty();
    }
}
