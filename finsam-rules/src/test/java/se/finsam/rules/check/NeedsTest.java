package se.finsam.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Behov;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.derive.Objects;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.derive.View;
import se.finsam.rules.report.Grund;

class NeedsTest {
    private static final String RESULT = "budget.resultat";

    @Test
    void nothing_is_missing_where_nothing_is_needed() {
        assertThat(missing("{}", List.of())).isEmpty();
    }

    @Test
    void zero_and_false_and_an_empty_list_are_there() {
        assertThat(missing("{ resultat: 0 }", List.of(key(RESULT)))).isEmpty();
        assertThat(missing("{ samrad: false }", List.of(key("budget.samrad.genomfort"))))
                .isEmpty();
        assertThat(missing("{ flerarsplan: [] }", List.of(key("budget.flerarsplan"))))
                .isEmpty();
    }

    @Test
    void missing_keys_are_told_in_the_controls_order() {
        assertThat(missing("{}", List.of(key(RESULT), key("budget.beslutad"), key(RESULT))))
                .containsExactly(RESULT, "budget.beslutad");
    }

    @Test
    void a_key_below_a_missing_one_is_not_told_again() {
        assertThat(missing("{}", List.of(key("budget.samrad"), key("budget.samrad.datum"))))
                .containsExactly("budget.samrad");
        assertThat(missing("{}", List.of(key("prognos"), key("prognos.kostnader[].belopp"))))
                .containsExactly("prognos");
    }

    @Test
    void one_of_several_is_enough() {
        Behov need = any("budget.summaIntakter + budget.summaKostnader", RESULT);
        assertThat(missing("{ resultat: 1 }", List.of(need))).isEmpty();
        assertThat(missing("{ summaIntakter: 1, summaKostnader: 1 }", List.of(need)))
                .isEmpty();
    }

    @Test
    void of_several_the_nearest_is_told_and_the_first_of_the_equally_near() {
        Behov need = any("budget.summaIntakter + budget.summaKostnader", RESULT);
        assertThat(missing("{}", List.of(need))).containsExactly(RESULT);
        assertThat(missing("{ summaIntakter: 1 }", List.of(need))).containsExactly("budget.summaKostnader");
    }

    @Test
    void a_condition_decides_whether_a_key_is_needed() {
        Behov only = new Behov(RESULT, null, "budget.undantag.grund = SYNNERLIGA_SKAL", null, null);
        assertThat(missing("{}", List.of(only))).isEmpty();
        assertThat(missing("{ undantag: { grund: RESULTATRESERV } }", List.of(only)))
                .isEmpty();
        assertThat(missing("{ undantag: { grund: SYNNERLIGA_SKAL } }", List.of(only)))
                .containsExactly(RESULT);
    }

    @Test
    void a_condition_without_a_value_holds_where_the_key_is_there() {
        Behov only = new Behov(RESULT, null, "budget.undantag", null, null);
        assertThat(missing("{}", List.of(only))).isEmpty();
        assertThat(missing("{ undantag: {} }", List.of(only))).containsExactly(RESULT);
    }

    @Test
    void an_exception_takes_a_need_away() {
        Behov unless = new Behov("budget.beslutad", null, null, List.of("budget.samrad.genomfort = false"), null);
        assertThat(missing("{ samrad: false }", List.of(unless))).isEmpty();
        assertThat(missing("{ samrad: true }", List.of(unless))).containsExactly("budget.beslutad");
        assertThat(missing("{}", List.of(unless))).containsExactly("budget.beslutad");
    }

    @Test
    void each_item_of_a_list_must_have_its_key() {
        Behov need = key("budget.kostnader[].belopp");
        assertThat(missing("{ kostnader: [{ post: Hyra, belopp: 1 }] }", List.of(need)))
                .isEmpty();
        assertThat(missing("{ kostnader: [] }", List.of(need))).isEmpty();
        assertThat(missing("{ kostnader: [{ post: Hyra, belopp: 1 }, { post: Lön }] }", List.of(need)))
                .containsExactly("budget.kostnader[].belopp");
        assertThat(missing("{}", List.of(need))).containsExactly("budget.kostnader[].belopp");
    }

    @Test
    void of_the_controls_own_list_only_the_object_at_hand_must_have_it() {
        Underlag underlag = Underlagen.sek("insatser: [{ namn: Resursen, parter: [] }, { namn: Steget }]");
        View view = Underlagen.view(underlag);
        List<Objects.Named> insatser = Objects.of(Objekttyp.INSATS, view);
        Kontrollfil control = control(Objekttyp.INSATS, List.of(key("forbund.medlemmar"), key("insatser[].parter")));

        assertThat(new Needs(view, new Parameters(Underlagen.BOK, 2023))
                        .missing(control, insatser.get(0).view()))
                .isEmpty();
        assertThat(new Needs(view, new Parameters(Underlagen.BOK, 2023))
                        .missing(control, insatser.get(1).view()))
                .containsExactly("insatser[].parter");
    }

    @Test
    void a_key_that_no_underlag_can_have_is_no_silence() {
        assertThatThrownBy(() -> missing("{}", List.of(key("budget.resultatet"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("budget.resultatet");
    }

    private static List<String> missing(String budget, List<Behov> needs) {
        View view = Underlagen.view(Underlagen.sek("budget: " + budget));
        return new Needs(view, new Parameters(Underlagen.BOK, 2023)).missing(control(Objekttyp.FORBUND, needs), view);
    }

    private static Behov key(String path) {
        return new Behov(path, null, null, null, null);
    }

    private static Behov any(String... paths) {
        return new Behov(null, List.of(paths), null, null, null);
    }

    private static Kontrollfil control(Objekttyp type, List<Behov> needs) {
        @Nullable Text none = null;
        return new Kontrollfil(
                "PROV-ETT",
                new Text("Prov", "Test"),
                new Text("Prov", "Test"),
                Grund.LAG,
                type,
                List.of(),
                none,
                LocalDate.of(2004, 1, 1),
                null,
                LocalDate.of(2026, 11, 22),
                needs,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
