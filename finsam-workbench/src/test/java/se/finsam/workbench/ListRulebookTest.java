package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.finsam.rules.Checker;
import se.finsam.workbench.lint.Lint;

/** A rulebook whose controls ask of lists, names and what stands in a list within another. */
class ListRulebookTest {
    private static final Path BOOK = Path.of("src/test/resources/listor");

    private static Checker checker() throws IOException {
        RulebookCompiler.Result built = RulebookCompiler.compile(BOOK);
        assertThat(built.errors()).isEmpty();
        return Checker.of(java.util.Objects.requireNonNull(built.rulebook()));
    }

    @Test
    void its_cases_hold() throws IOException {
        assertThat(CaseRun.all(checker()))
                .hasSize(12)
                .allSatisfy(run -> assertThat(run.differences()).as(run.namn()).isEmpty());
    }

    @Test
    void nothing_is_wrong_with_it_and_its_cases_reach_each_rule() throws IOException {
        assertThat(Lint.of(BOOK)).isEmpty();
        assertThat(Coverage.of(checker())).isNotEmpty().allSatisfy(one -> {
            assertThat(one.regler().natt()).isEqualTo(one.regler().av());
            assertThat(one.utfall().natt()).isEqualTo(one.utfall().av());
        });
    }
}
