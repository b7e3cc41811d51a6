package se.finsam.workbench.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.rules.rule.Regelblad;

class RuleMutantsTest {
    private static final String DRL = """
            package p;

            rule "X UPPFYLLD"
            when
                $fraga : Fraga( kontroll == "X" )
                $kapital : Kapital( egetKapital > tak, slag == "A" )
                not Plan( beslutad == "JA" )
            then
                insert( $fraga.uppfylld( $kapital ).saknar( $kapital.okanda() ) );
            end
            """;

    private static List<String> mutations() {
        return RuleMutants.of("X", "x/regel.drl", DRL, List.of(), Set.of()).stream()
                .map(one -> one.mutation().toString())
                .toList();
    }

    @Test
    void figures_that_bring_the_question_are_asked_nothing_but_stay() {
        String drl = """
                rule "X UPPFYLLD"
                when
                    Rakning( kontroll == "X", $fraga : fraga, variant == "", ja("a") == true, ja("b") == true )
                then
                    insert( $fraga.uppfylld() );
                end
                """;

        List<String> changed = new ArrayList<>();
        for (Mutant mutant : RuleMutants.of("X", "x/regel.drl", drl, List.of(), Set.of())) {
            changed.add(((Mutant.OfRules) mutant).drl().lines().toList().get(2).strip());
        }

        assertThat(changed)
                .contains("Rakning( kontroll == \"X\", $fraga : fraga, variant == \"\" )")
                .allMatch(line -> line.startsWith("Rakning( kontroll == \"X\", $fraga : fraga, variant == \"\""));
    }

    @Test
    void conditions_answers_and_what_is_missing_are_changed_one_at_a_time() {
        assertThat(mutations())
                .containsExactly(
                        "x/regel.drl:6: X UPPFYLLD: egetKapital > tak → egetKapital >= tak",
                        "x/regel.drl:6: X UPPFYLLD: egetKapital > tak → (borttaget)",
                        "x/regel.drl:6: X UPPFYLLD: slag == \"A\" → slag != \"A\"",
                        "x/regel.drl:6: X UPPFYLLD: slag == \"A\" → (borttaget)",
                        "x/regel.drl:7: X UPPFYLLD: beslutad == \"JA\" → beslutad != \"JA\"",
                        "x/regel.drl:7: X UPPFYLLD: beslutad == \"JA\" → (borttaget)",
                        "x/regel.drl:7: X UPPFYLLD: not Plan( beslutad == \"JA\" ) → (borttaget)",
                        "x/regel.drl:9: X UPPFYLLD: uppfylld → avvikelse",
                        "x/regel.drl:9: X UPPFYLLD: .saknar( $kapital.okanda() ) → (borttaget)");
    }

    @Test
    void the_file_differs_in_that_line_alone() {
        for (Mutant mutant : RuleMutants.of("X", "x/regel.drl", DRL, List.of(), Set.of())) {
            List<String> before = DRL.lines().toList();
            List<String> after = ((Mutant.OfRules) mutant).drl().lines().toList();
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                boolean changed = i + 1 == mutant.mutation().rad();
                assertThat(after.get(i).equals(before.get(i))).isEqualTo(!changed);
            }
        }
    }

    @Test
    void which_fact_is_meant_stands_once_and_no_rule_has_it_wrong_by_itself() {
        Set<String> tied =
                RuleMutants.tied(new Regelblad(Map.of("kapital", "Kapital[slag = \"A\"]"), null, List.of(), null));
        assertThat(tied).containsExactlyInAnyOrder("slag == \"A\"", "objekt == $fraga.objekt");
        assertThat(RuleMutants.of("X", "x/regel.yaml", DRL, List.of(), tied))
                .hasSize(mutations().size() - 2)
                .noneMatch(one -> one.mutation().fore().equals("slag == \"A\""));
        assertThat(RuleMutants.tied(null))
                .as("rules in DRL are written by hand")
                .isEmpty();
    }

    @Test
    void what_is_written_with_a_comparison_no_rule_of_a_sheet_has_wrong_by_itself() {
        String guarded = DRL.replace("egetKapital > tak", "finns(\"sagt\") == true && kod(\"sagt\") != \"DELVIS\"");
        assertThat(changed(guarded, Set.of("objekt == $fraga.objekt")))
                .contains("finns(\"sagt\") == true", "finns(\"sagt\") == true && kod(\"sagt\") == \"DELVIS\"")
                .doesNotContain("kod(\"sagt\") != \"DELVIS\"");
        assertThat(changed(guarded, Set.of())).contains("kod(\"sagt\") != \"DELVIS\"");

        String asked = guarded.replace("!= \"DELVIS\"", "== \"DELVIS\"");
        assertThat(changed(asked, Set.of("objekt == $fraga.objekt")))
                .as("what has no value is equal to nothing")
                .doesNotContain("kod(\"sagt\") == \"DELVIS\"");
    }

    @Test
    void what_a_comparison_asks_anyhow_is_not_left_out_by_itself() {
        Set<String> sheet = Set.of("objekt == $fraga.objekt");
        String compared = DRL.replace("egetKapital > tak", "finns(\"sagt\") == true, tal(\"sagt\") <= 3");
        String other = DRL.replace("egetKapital > tak", "finns(\"sagt\") == true, tal(\"hort\") <= 3");
        String differs = DRL.replace("egetKapital > tak", "finns(\"sagt\") == true, tal(\"sagt\") != 3");
        String some =
                DRL.replace("egetKapital > tak", "finns(\"sagt\") == true, tal(\"sagt\") < 3 || tal(\"hort\") > 3");

        assertThat(leftOut(compared, sheet)).doesNotContain("finns(\"sagt\") == true");
        assertThat(leftOut(compared, Set.of())).contains("finns(\"sagt\") == true");
        assertThat(leftOut(other, sheet)).contains("finns(\"sagt\") == true");
        assertThat(leftOut(differs, sheet)).contains("finns(\"sagt\") == true");
        assertThat(leftOut(some, sheet)).contains("finns(\"sagt\") == true");
    }

    private static List<String> leftOut(String drl, Set<String> tied) {
        return RuleMutants.of("X", "x/regel.yaml", drl, List.of(), tied).stream()
                .filter(one -> one.mutation().efter().isEmpty())
                .map(one -> one.mutation().fore())
                .toList();
    }

    private static List<String> changed(String drl, Set<String> tied) {
        return RuleMutants.of("X", "x/regel.yaml", drl, List.of(), tied).stream()
                .map(one -> one.mutation().efter())
                .toList();
    }
}
