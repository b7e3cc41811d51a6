package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.rulebook.Rulebook;

/** Lists that stand in the rows of another list: what is asked of the rows of all of them. */
class InnerRowsTest {
    private static final String CHANGES = """
            budget:
              kostnader: [{ post: Arvoden, belopp: 100 }, { post: Resor, belopp: 50 }]
              andringar:
                - { belopp: 20, poster: [{ post: Arvoden, belopp: -10 }, { post: Resor, belopp: 30 }] }
                - { belopp: 1, poster: [{ post: Resor, belopp: 1 }] }
            """;

    private static final String INSATSER = """
            insatser:
              - namn: Spåret
                beviljat: 1
                parter: [FK]
                mal: [{ text: Fler i arbete, utfall: 12 }, { text: Nöjda, utfall: 1 }]
              - namn: Bron
                parter: [FK]
                mal: [{ text: Fler i studier, utfall: 7 }]
              - { namn: Stegen, beviljat: 2, parter: [FK], mal: [] }
            """;

    private static String come(String yaml, String expression) {
        return come(yaml, expression, null);
    }

    private static String come(String yaml, String expression, @Nullable String object) {
        ExpressionTrial.Answer answer = new ExpressionTrial(
                        Rulebook.bundled(), Underlagen.sek(yaml), CheckOptions.STANDARD)
                .of(expression, object);
        assertThat(answer.fel()).as(expression).isNull();
        if (answer.varde() != null) {
            return answer.varde();
        }
        return answer.saknas().isEmpty() ? "inget" : "saknas " + String.join(", ", answer.saknas());
    }

    @Test
    void the_rows_of_all_the_lists_are_asked() {
        assertThat(come(CHANGES, "summa(budget.andringar[].poster[].belopp)")).isEqualTo("21");
        assertThat(come(CHANGES, "summa(budget.andringar[].poster[post = \"Resor\"].belopp)"))
                .isEqualTo("31");
        assertThat(come(CHANGES, "antal(budget.andringar[].poster[])")).isEqualTo("3");
        assertThat(come(CHANGES, "minst(budget.andringar[].poster[].belopp)")).isEqualTo("-10");
        assertThat(come(CHANGES, "olika(budget.andringar[].poster[].post)")).isEqualTo("2");
        assertThat(come(CHANGES, "varde(budget.andringar[].poster[post = \"Arvoden\"].belopp)"))
                .isEqualTo("-10");
        assertThat(come(CHANGES, "nagon(budget.andringar[].poster[belopp < 0])"))
                .isEqualTo("ja");
        assertThat(come(CHANGES, "alla(budget.andringar[].poster[belopp < 0])")).isEqualTo("nej");
        assertThat(come(CHANGES, "texter(budget.andringar[].poster[belopp > 0], \"{post} {belopp}\")"))
                .isEqualTo("Resor 30, Resor 1");
    }

    @Test
    void the_rows_that_the_lists_stand_in_have_conditions_of_their_own() {
        assertThat(come(CHANGES, "summa(budget.andringar[belopp > 1].poster[].belopp)"))
                .isEqualTo("20");
        assertThat(come(CHANGES, "antal(budget.andringar[belopp > 1].poster[post = \"Resor\"])"))
                .isEqualTo("1");
        assertThat(come(CHANGES, "nagon(budget.andringar[belopp <= 0].poster[belopp > 0])"))
                .isEqualTo("nej");
        assertThat(come(CHANGES, "alla(budget.andringar[belopp <= 0].poster[belopp > 0])"))
                .isEqualTo("inget");
        assertThat(come(INSATSER, "antal(insatser[finns(beviljat)].mal[utfall > 1])"))
                .isEqualTo("1");
    }

    @Test
    void an_object_is_known_to_the_rows_of_both() {
        assertThat(come(INSATSER, "antal(underlag.insatser[namn = objekt.namn].mal[])", "Spåret"))
                .isEqualTo("2");
        assertThat(come(INSATSER, "antal(underlag.insatser[].mal[utfall > objekt.beviljat])", "Stegen"))
                .isEqualTo("2");
    }

    @Test
    void a_list_that_is_not_there_is_missing_and_so_is_what_a_row_lacks() {
        String without = "budget: { andringar: [{ belopp: 1 }, { belopp: 2, poster: [{ post: A, belopp: 2 }] }] }";
        assertThat(come("", "antal(budget.andringar[].poster[])")).isEqualTo("saknas budget.andringar");
        assertThat(come(without, "antal(budget.andringar[].poster[])")).isEqualTo("saknas budget.andringar[].poster");
        assertThat(come(without, "summa(budget.andringar[belopp > 1].poster[].belopp)"))
                .isEqualTo("2");
        assertThat(come(without, "summa(budget.andringar[belopp > 1].poster[].avvikelse)"))
                .isEqualTo("saknas budget.andringar[].poster[].avvikelse");
        assertThat(come(INSATSER, "antal(insatser[beviljat > 1].mal[])")).isEqualTo("saknas insatser[].beviljat");
        assertThat(come("insatser: []", "antal(insatser[].mal[])")).isEqualTo("0");
    }

    @Test
    void one_known_row_decides_whatever_the_other_lists_lack() {
        String without = "budget: { andringar: [{ belopp: 1 }, { belopp: 2, poster: [{ post: A, belopp: 2 }] }] }";
        assertThat(come(without, "nagon(budget.andringar[].poster[belopp > 0])"))
                .isEqualTo("ja");
        assertThat(come(without, "alla(budget.andringar[].poster[belopp < 0])")).isEqualTo("nej");
        assertThat(come(without, "nagon(budget.andringar[].poster[belopp < 0])"))
                .isEqualTo("saknas budget.andringar[].poster");
        assertThat(come(INSATSER, "nagon(insatser[beviljat > 0].mal[utfall = 1])"))
                .isEqualTo("ja");
        assertThat(come(INSATSER, "nagon(insatser[beviljat > 0].mal[utfall = 0])"))
                .isEqualTo("saknas insatser[].beviljat");
    }

    @Test
    void lists_that_may_go_on_are_not_whole() {
        String meetings = """
                sammantraden:
                  - { datum: 2023-03-01, narvaro: [{ medlem: FK }], narvaroFullstandig: true }
                  - { datum: 2023-06-01, narvaro: [{ medlem: Provs kommun }] }
                """;
        assertThat(come(meetings, "antal(sammantraden[].narvaro[])"))
                .isEqualTo("saknas sammantraden[].narvaroFullstandig");
        assertThat(come(meetings, "antal(sammantraden[visst(narvaroFullstandig = ja)].narvaro[])"))
                .isEqualTo("1");
        assertThat(come(meetings, "nagon(sammantraden[].narvaro[medlem = \"Provs kommun\"])"))
                .isEqualTo("ja");
        assertThat(come(meetings, "nagon(sammantraden[].narvaro[medlem = \"Region Prov\"])"))
                .isEqualTo("saknas sammantraden[].narvaroFullstandig");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void looked_up_and_looked_through_is_the_same(int seed) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder("""
                budget:
                  kostnader: [{ post: A, belopp: 1 }, { post: B, belopp: 2 }]
                  andringar:
                """);
        for (int i = 0; i < (seed % 2 == 0 ? 4 : 80); i++) {
            yaml.append("    - poster:\n");
            for (String post : List.of("A", "B", "C")) {
                String belopp = random.nextInt(8) == 0 ? "" : ", belopp: " + random.nextInt(-2, 3);
                yaml.append("        - { post: ").append(post).append(belopp).append(" }\n");
            }
        }
        Underlag underlag = Underlagen.sek(yaml.toString());
        ExpressionTrial trial = new ExpressionTrial(Rulebook.bundled(), underlag, CheckOptions.STANDARD);
        List<String> different = new ArrayList<>();
        for (String asked : List.of(
                "antal(underlag.budget.andringar[].poster[%s])",
                "summa(underlag.budget.andringar[].poster[%s].belopp)",
                "nagon(underlag.budget.andringar[].poster[%s])")) {
            for (String rest : List.of("", " och belopp < 0", " och finns(belopp)")) {
                for (String object : List.of("A", "B")) {
                    ExpressionTrial.Answer up = trial.of(asked.formatted("post = objekt.post" + rest), object);
                    ExpressionTrial.Answer through =
                            trial.of(asked.formatted("(inte post != objekt.post)" + rest), object);
                    assertThat(up.fel()).as(asked + rest).isNull();
                    if (!up.equals(through)) {
                        different.add(asked + rest + " " + object + ": " + up + " / " + through);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
