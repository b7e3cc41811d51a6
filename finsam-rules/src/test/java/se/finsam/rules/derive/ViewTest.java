package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.source.Text;

class ViewTest {
    private static final Underlag UNDERLAG = Underlagen.sek("""
        budget:
          ar: 2024
          beslutad: 2023-11-30
          resultat: -1.50
          flerarsplanFinansiellaMal: false
          kostnader: [{ post: Hyra, belopp: 10 }, { post: Lön }]
        """);
    private static final View VIEW = View.of(UNDERLAG, null);

    @Test
    void gives_a_value_with_the_place_where_it_stands() {
        assertThat(VIEW.amount("budget.resultat"))
                .contains(new Amount(new BigDecimal("-1.5"), List.of("/budget/resultat")));
        assertThat(VIEW.day("budget.beslutad")).contains(LocalDate.of(2023, 11, 30));
        assertThat(VIEW.number("budget.ar")).contains(2024);
        assertThat(VIEW.flag("budget.flerarsplanFinansiellaMal")).contains(false);
        assertThat(VIEW.text("forbund.namn")).contains("Provförbundet");
    }

    @Test
    void what_is_not_there_is_empty_however_far_above_it_is_missing() {
        assertThat(VIEW.at("budget.summaIntakter")).isEmpty();
        assertThat(VIEW.at("arsredovisning.balansrakning.egetKapital.utgaende")).isEmpty();
        assertThat(VIEW.items("budget.intakter")).isEmpty();
    }

    @Test
    void a_misspelt_path_is_refused_and_not_taken_for_silence() {
        assertThatThrownBy(() -> VIEW.at("arsredovisning.balansrakningen.egetKapital"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arsredovisning.balansrakningen.egetKapital");
    }

    @Test
    void the_items_of_a_list_have_their_index() {
        assertThat(VIEW.items("budget.kostnader"))
                .extracting(View::pointer)
                .containsExactly("/budget/kostnader/0", "/budget/kostnader/1");
    }

    @Test
    void a_sum_is_not_known_where_an_item_is_not() {
        assertThat(Amount.sum(VIEW.items("budget.kostnader"), "belopp")).isEmpty();
        assertThat(Amount.sum(VIEW.items("budget.kostnader").subList(0, 1), "belopp"))
                .contains(new Amount(BigDecimal.TEN, List.of("/budget/kostnader/0/belopp")));
        assertThat(Amount.sum(List.of(), "belopp")).contains(Amount.ZERO);
    }

    @Test
    void a_day_that_has_not_come_is_not_there_and_a_limit_is() {
        View before = View.of(UNDERLAG, LocalDate.of(2023, 11, 29));
        assertThat(before.at("budget.beslutad")).isEmpty();
        assertThat(before.limit("budget.beslutad")).isPresent();
        assertThat(View.of(UNDERLAG, LocalDate.of(2023, 11, 30)).at("budget.beslutad"))
                .isPresent();
    }

    private static final EgnaNycklar KEYS = new EgnaNycklar(List.of(
            key("nojdhet", Egetobjekt.INSATS, Egentyp.ANDEL),
            key("kostnad", Egetobjekt.INSATS, Egentyp.BELOPP),
            key("deltagare", Egetobjekt.INSATS, Egentyp.ANTAL),
            key("enkat", Egetobjekt.INSATS, Egentyp.DAG),
            key("oppet", Egetobjekt.FORBUND, Egentyp.JANEJ)));

    private static EgenNyckel key(String name, Egetobjekt object, Egentyp type) {
        return new EgenNyckel(name, object, type, null, new Text("sv", "en"));
    }

    @Test
    void a_key_that_a_rulebook_adds_is_a_value_of_its_type_with_its_place() {
        Underlag underlag = Underlagen.bare("TKR", """
            egna: { oppet: true }
            insatser:
              - { namn: A, egna: { nojdhet: 0.82, kostnad: 1.5, deltagare: 12, enkat: 2023-11-05 } }
              - { namn: B, egna: { deltagare: 3 } }
              - { namn: C }
            """);
        View view = View.of(underlag, null, KEYS);
        View insats = view.items("insatser").get(0);
        assertThat(view.flag("egna.oppet")).contains(true);
        assertThat(insats.amount("egna.nojdhet"))
                .contains(new Amount(new BigDecimal("0.82"), List.of("/insatser/0/egna/nojdhet")));
        assertThat(insats.amount("egna.kostnad").orElseThrow().value()).isEqualByComparingTo("1500");
        assertThat(insats.number("egna.deltagare")).contains(12);
        assertThat(insats.day("egna.enkat")).contains(LocalDate.of(2023, 11, 5));
        assertThat(view.items("insatser").get(1).at("egna.nojdhet")).isEmpty();
        assertThat(view.items("insatser").get(2).at("egna.nojdhet")).isEmpty();
        View before = View.of(underlag, LocalDate.of(2023, 11, 4), KEYS);
        assertThat(before.items("insatser").get(0).at("egna.enkat")).isEmpty();
        assertThat(before.items("insatser").get(0).limit("egna.enkat")).isPresent();
    }

    @Test
    void a_key_that_the_rulebook_does_not_add_is_refused_and_not_taken_for_silence() {
        View view = View.of(UNDERLAG, null, KEYS);
        assertThat(view.at("egna.oppet")).isEmpty();
        for (String path : List.of("egna.nojdhet", "egna.oppett", "egna", "egna.oppet.mer", "budget.egna.oppet")) {
            assertThatThrownBy(() -> view.at(path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(path);
        }
        assertThatThrownBy(() -> VIEW.at("egna.oppet")).isInstanceOf(IllegalArgumentException.class);
    }
}
