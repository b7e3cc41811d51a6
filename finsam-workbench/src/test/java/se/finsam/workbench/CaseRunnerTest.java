package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.Checker;

/** A rule that does not come to an end is named with its file and line, and costs the others nothing. */
class CaseRunnerTest {
    private static final String ANSWER = "insert( $fraga.avvikelse( $kapital ) );";

    @TempDir
    private Path folder;

    private List<CaseRun> run(String instead, Duration longest) throws IOException {
        Own.copy(folder);
        Own.replace(folder.resolve(Own.RULES), ANSWER, instead);
        return CaseRunner.run(Own.checker(folder), "", "", longest);
    }

    @Test
    void all_cases_run_where_every_rule_ends() throws IOException {
        assertThat(run(ANSWER, CaseRunner.STANDARD))
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.passed()).isTrue());
    }

    @Test
    void rules_that_feed_themselves_are_stopped_and_named() throws IOException {
        List<CaseRun> runs = run(
                ANSWER
                        + " insert( new UtgaendeEgetKapital( $kapital.egetKapital(), $kapital.underlag(), $kapital.negativt(), $kapital.tillagg(),"
                        + " $kapital.spar() ) );",
                Duration.ZERO);
        assertThat(runs).isNotEmpty();
        assertThat(runs.get(0).differences())
                .containsExactly(
                        "regeln \"EGEN-PROGNOS AVVIKELSE\" (egna/kapital/regel.drl:14) gäller om och om igen och tar"
                                + " inte slut");
        assertThat(runs.get(1).differences()).singleElement().asString().startsWith("kördes inte: regeln ");
    }

    @Test
    void a_consequence_that_does_not_return_is_named_when_its_time_is_out() throws IOException {
        List<CaseRun> runs = run("synchronized ( $fraga ) { $fraga.wait( 60000 ); } " + ANSWER, Duration.ofSeconds(1));
        assertThat(runs.get(0).differences())
                .containsExactly("regeln \"EGEN-PROGNOS AVVIKELSE\" (egna/kapital/regel.drl:14) tog inte slut på 1 s");
    }

    @Test
    void a_case_that_others_keep_from_running_is_waited_for() throws IOException {
        List<CaseRun> runs = run("synchronized ( $fraga ) { $fraga.wait( 1500 ); } " + ANSWER, Duration.ofSeconds(1));
        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.toString()).doesNotContain("tog inte slut"));
        assertThat(runs.get(0).rows()).isNotEmpty();
    }

    @Test
    void only_what_is_asked_for_runs() throws IOException {
        Own.copy(folder);
        assertThat(CaseRunner.run(Own.checker(folder), "", "finns inte", Duration.ZERO))
                .isEmpty();
    }

    @Test
    void the_bundled_cases_say_what_a_changed_value_changes() throws IOException {
        Own.copy(folder);
        Checker checker = Own.checker(folder);
        List<CaseRun> equity = CaseRunner.bundled(checker, "NR-EGETKAPITAL", "", CaseRunner.STANDARD);
        assertThat(equity).hasSizeGreaterThan(50);
        assertThat(equity).filteredOn(run -> !run.passed()).isNotEmpty().hasSizeLessThan(equity.size());
        assertThat(CaseRunner.bundled(checker, "RAK-BALANS", "", CaseRunner.STANDARD))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.passed()).isTrue());
        assertThat(CaseRunner.bundledNames(checker, "RAK-BALANS")).isNotEmpty();
        assertThat(CaseRunner.bundled(Checker.bundled(), "", "", CaseRunner.STANDARD))
                .as("a rulebook that stands by itself has no others' cases")
                .isEmpty();
    }

    @Test
    void what_passed_before_is_not_run_again_as_long_as_nothing_that_decides_it_changed() throws IOException {
        Own.copy(folder.resolve("rules"));
        Path rules = folder.resolve("rules");
        KeptResults kept = new RulebookCache(folder.resolve("cache")).passed("own");
        List<CaseRun> ran = CaseRunner.run(Own.checker(rules), "", "", Duration.ZERO, kept);
        assertThat(ran).allSatisfy(run -> assertThat(run.rows()).isNotEmpty());

        List<CaseRun> again = CaseRunner.run(Own.checker(rules), "", "", Duration.ZERO, kept);
        assertThat(again).allSatisfy(run -> assertThat(run.rows()).isEmpty());
        assertThat(again)
                .map(CaseRun::toString)
                .isEqualTo(ran.stream().map(CaseRun::toString).toList());
        assertThat(again).allSatisfy(run -> assertThat(run.passed()).isTrue());

        Own.replace(rules.resolve(Own.RULES), ">= 1000000B", "> 9000000B");
        assertThat(CaseRunner.run(Own.checker(rules), "", "", Duration.ZERO, kept))
                .anySatisfy(run -> assertThat(run.passed()).isFalse());
    }

    @Test
    void a_control_of_which_a_case_failed_or_was_not_asked_for_is_run_again() throws IOException {
        Own.copy(folder.resolve("rules"));
        Path rules = folder.resolve("rules");
        KeptResults kept = new RulebookCache(folder.resolve("cache")).passed("own");
        String first = CaseRunner.names(Own.checker(rules), "").get(0);
        CaseRunner.run(Own.checker(rules), "", first, Duration.ZERO, kept);
        assertThat(kept.read()).isEmpty();

        Own.replace(rules.resolve(Own.RULES), ">= 1000000B", "> 9000000B");
        CaseRunner.run(Own.checker(rules), "", "", Duration.ZERO, kept);
        assertThat(kept.read()).isEmpty();
    }
}
