package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.Rulebook;

/**
 * Rows that have to be equal to something are looked up, and those that must not be unequal to it are looked through: what
 * is computed of them, what is missing and where it comes from are the same.
 */
class RowsByKeyTest {
    private static final List<String> OF_ROWS = List.of(
            "antal(insatser[%s])",
            "summa(insatser[%s].beviljat)",
            "varde(insatser[%s].beviljat)",
            "minst(insatser[%s].avtal.tecknat)",
            "olika(insatser[%s].huvudman)",
            "nagon(insatser[%s])",
            "alla(insatser[%s])");

    /** Conditions with {@code =}; written with {@code !=} they are not looked up. */
    private static final List<String> CONDITIONS = List.of(
            "budgetpost = \"A\"",
            "budgetpost = objekt.budgetpost",
            "objekt.beviljat = beviljat",
            "beviljat = 1",
            "avtal.tecknat = objekt.avtal.tecknat",
            "avtal.tecknat = objekt.avtal.tecknat och beviljat = 1",
            "styrgrupp = nej",
            "visst(budgetpost = objekt.budgetpost)",
            "budgetpost = \"A\" och beviljat = 1",
            "beviljat > 0 och budgetpost = objekt.budgetpost",
            "finns(beviljat) och visst(budgetpost = \"B\") och styrgrupp = ja",
            "budgetpost = \"A\" eller beviljat = 1");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void looked_up_and_looked_through_is_the_same(int seed) {
        // Whether a list is asked for one of its rows shows only where it is longer than those whose rows are all told.
        Underlag underlag = Underlagen.sek(insatser(new Random(seed), seed <= 4 ? 12 : 150));
        ExpressionTrial trial = new ExpressionTrial(Rulebook.bundled(), underlag, CheckOptions.STANDARD);
        List<String> different = new ArrayList<>();
        for (String ofRows : OF_ROWS) {
            for (String condition : CONDITIONS) {
                for (int i = 0; i < 12; i++) {
                    ExpressionTrial.Answer up = trial.of(ofRows.formatted(condition), "I" + i);
                    ExpressionTrial.Answer through = trial.of(ofRows.formatted(unequal(condition)), "I" + i);
                    assertThat(up.fel()).as(condition).isNull();
                    assertThat(through.fel()).as(unequal(condition)).isNull();
                    if (!up.equals(through)) {
                        different.add(ofRows.formatted(condition) + " I" + i + ": " + up + " / " + through);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void a_number_is_the_same_with_other_decimals_and_what_was_denied_is_no_day() {
        Underlag underlag = Underlagen.sek("""
                insatser:
                  - { namn: A, beviljat: 1.0, avtal: { tecknat: 2023-01-01 } }
                  - { namn: B, beviljat: 1 }
                  - { namn: C, beviljat: 1.00, avtal: { tecknat: 2023-01-01 } }
                """);
        ExpressionTrial trial = new ExpressionTrial(Rulebook.bundled(), underlag, CheckOptions.STANDARD);

        assertThat(trial.of("antal(insatser[beviljat = 1])", null).varde()).isEqualTo("3");
        assertThat(trial.of("antal(insatser[avtal.tecknat = objekt.avtal.tecknat])", "A")
                        .saknas())
                .containsExactly("insatser[].avtal.tecknat");
        assertThat(trial.of("antal(insatser[visst(avtal.tecknat = objekt.avtal.tecknat)])", "A")
                        .varde())
                .isEqualTo("2");
    }

    /** Each insats with a budget line of its own, where looking through all of them for each would be a hundred million rows. */
    @Test
    void ten_thousand_insatser_with_ten_thousand_budget_lines_are_checked_in_seconds() {
        int many = 10_000;
        StringBuilder yaml = new StringBuilder("budget:\n  ar: 2023\n  kostnader:\n");
        for (int i = 0; i < many; i++) {
            yaml.append("    - { post: Post ").append(i).append(", belopp: 1000 }\n");
        }
        yaml.append("insatser:\n");
        for (int i = 0; i < many; i++) {
            yaml.append("  - { namn: I")
                    .append(i)
                    .append(", budgetpost: Post ")
                    .append(i)
                    .append(", beviljat: 1000 }\n");
        }
        Underlag underlag = Underlagen.sek(yaml.toString());

        Granskningsrapport report = Assertions.assertTimeout(
                Duration.ofMinutes(4), () -> Checker.bundled().check(underlag));

        assertThat(report.rader())
                .filteredOn(row -> row.kontroll().equals("RAK-INSATSBUDGET"))
                .hasSize(many)
                .allMatch(row -> row.utfall() == Utfall.UPPFYLLD);
    }

    @Test
    void what_no_row_of_a_long_list_is_rests_on_the_list_and_what_one_is_on_that_row() {
        Underlag underlag = Underlagen.sek(insatser(new Random(1), 2_000));
        ExpressionTrial trial = new ExpressionTrial(Rulebook.bundled(), underlag, CheckOptions.STANDARD);

        ExpressionTrial.Answer none = trial.of("nagon(insatser[namn = \"I2000\"])", null);
        assertThat(none.varde()).isEqualTo("nej");
        assertThat(none.kallor())
                .singleElement()
                .satisfies(source -> assertThat(source.plats()).isEqualTo("/insatser"));

        ExpressionTrial.Answer one = trial.of("nagon(insatser[namn = \"I1999\"])", null);
        assertThat(one.varde()).isEqualTo("ja");
        assertThat(one.kallor())
                .singleElement()
                .satisfies(source -> assertThat(source.plats()).isEqualTo("/insatser/1999/namn"));
    }

    private static String unequal(String condition) {
        return condition.replaceAll("([\\w.]+) = (\"?[\\w.-]+\"?)", "(inte $1 != $2)");
    }

    private static String insatser(Random random, int many) {
        StringBuilder yaml = new StringBuilder("insatser:\n");
        for (int i = 0; i < many; i++) {
            yaml.append("  - namn: I").append(i).append('\n');
            add(yaml, random, "budgetpost", List.of("A", "B", "C"));
            add(yaml, random, "beviljat", List.of("1", "1.0", "0", "2"));
            add(
                    yaml,
                    random,
                    "avtal",
                    List.of("{ tecknat: 2023-01-01 }", "{ tecknat: 2023-02-01 }", "{ tecknat: false }"));
            add(yaml, random, "styrgrupp", List.of("true", "false"));
            add(yaml, random, "huvudman", List.of("fk", "Provs kommun"));
        }
        return yaml.toString();
    }

    private static void add(StringBuilder yaml, Random random, String key, List<String> values) {
        if (random.nextInt(12) > 0) {
            String value = values.get(random.nextInt(values.size()));
            yaml.append("    ").append(key).append(": ").append(value).append('\n');
        }
    }
}
