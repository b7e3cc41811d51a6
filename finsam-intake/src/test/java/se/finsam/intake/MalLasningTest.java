package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of goals: what they are to reach, what came of them and what the board says. */
class MalLasningTest {
    private static Map<String, String> sagt(String fil) {
        return Las.sagt(Las.fil("layouter/" + fil));
    }

    @Test
    void a_table_of_goals_gives_each_its_measure_its_figures_and_the_boards_words() {
        String mal = "/verksamhetsmal/0/";

        assertThat(sagt("maltabell.txt"))
                .containsEntry(mal + "matt", "Andel som avslutats till arbete eller studier LAST")
                .containsEntry(mal + "malvarde", "0.5 LAST")
                .containsEntry(mal + "riktning", "MINST LAST")
                .containsEntry(mal + "enhet", "ANDEL LAST")
                .containsEntry(mal + "foregaende", "0.46 LAST")
                .containsEntry(mal + "utfall", "0.525 LAST")
                .containsEntry(mal + "bedomning", "UPPNATT LAST");
    }

    @Test
    void an_empty_cell_says_nothing_and_words_after_the_verdict_do_not_hide_it() {
        String mal = "/verksamhetsmal/2/";

        assertThat(sagt("maltabell.txt"))
                .containsEntry(mal + "bedomning", "DELVIS LAST")
                .containsEntry(mal + "foregaende", "0.71 LAST")
                .doesNotContainKeys(mal + "utfall", mal + "malvarde");
        assertThat(sagt("maltabell.txt"))
                .containsEntry("/verksamhetsmal/1/bedomning", "EJ_UPPNATT LAST")
                .containsEntry("/verksamhetsmal/1/utfall", "31 LAST");
    }

    @Test
    void a_goal_on_two_lines_is_one_and_not_certain() {
        assertThat(sagt("maltabell.txt"))
                .containsEntry(
                        "/verksamhetsmal/3/text", "Insatserna följs upp i tid och rapporteras till styrelsen OSAKER")
                .containsEntry("/verksamhetsmal/3/malvarde", "1 OSAKER")
                .containsEntry("/verksamhetsmal/3/bedomning", "UPPNATT OSAKER")
                .doesNotContainKey("/verksamhetsmal/4/text");
    }

    @Test
    void labels_below_a_goal_give_the_same_and_one_that_comes_again_is_of_the_next() {
        String forsta = "/verksamhetsmal/0/";
        String andra = "/verksamhetsmal/1/";

        assertThat(sagt("maletiketter.txt"))
                .containsEntry(forsta + "malvarde", "0.5 LAST")
                .containsEntry(forsta + "utfall", "0.525 LAST")
                .containsEntry(forsta + "bedomning", "UPPNATT LAST")
                .containsEntry(andra + "matt", "Enkät till medarbetare LAST")
                .containsEntry(andra + "bedomning", "DELVIS LAST");
    }

    @Test
    void a_result_in_other_words_is_no_verdict() {
        String tredje = "/verksamhetsmal/2/";

        assertThat(sagt("maletiketter.txt"))
                .containsKey(tredje + "text")
                .doesNotContainKeys(tredje + "bedomning", tredje + "utfall");
    }
}
