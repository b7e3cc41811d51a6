package se.finsam.workbench.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionMutantsTest {
    @Test
    void a_limit_is_put_on_the_other_side() {
        assertThat(ConditionMutants.of("egetKapital <= tak")).containsExactly("egetKapital < tak");
        assertThat(ConditionMutants.of("egetKapital > tak")).containsExactly("egetKapital >= tak");
    }

    @Test
    void what_has_no_limit_becomes_its_opposite() {
        assertThat(ConditionMutants.of("slag == \"anslag\"")).containsExactly("slag != \"anslag\"");
        assertThat(ConditionMutants.of("saknade not contains \"X\"")).containsExactly("saknade contains \"X\"");
    }

    @Test
    void a_count_is_moved_by_one_and_never_below_nought() {
        assertThat(ConditionMutants.of("antal > 1")).containsExactly("antal >= 1", "antal > 2", "antal > 0");
        assertThat(ConditionMutants.of("antal == 0")).containsExactly("antal != 0", "antal == 1");
    }

    @Test
    void an_amount_is_moved_by_an_ore() {
        assertThat(ConditionMutants.of("kapital < 1000000B"))
                .containsExactly("kapital <= 1000000B", "kapital < 1000000.01B", "kapital < 999999.99B");
    }

    @Test
    void an_alternative_and_a_demand_within_it_are_left_out() {
        assertThat(ConditionMutants.of("antal > 0 || ( grund == \"A\" && nr != 3 )"))
                .contains(
                        "( grund == \"A\" && nr != 3 )",
                        "antal > 0",
                        "antal > 0 || ( nr != 3 )",
                        "antal > 0 || ( grund == \"A\" )");
    }

    @Test
    void what_stands_in_quotes_is_no_operator() {
        assertThat(ConditionMutants.of("namn == \"a < b || 3\"")).containsExactly("namn != \"a < b || 3\"");
    }
}
