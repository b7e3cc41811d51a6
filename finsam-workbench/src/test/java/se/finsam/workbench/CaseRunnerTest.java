package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void only_what_is_asked_for_runs() throws IOException {
        Own.copy(folder);
        assertThat(CaseRunner.run(Own.checker(folder), "", "finns inte", Duration.ZERO))
                .isEmpty();
    }
}
