package se.finsam.workbench.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.workbench.KeptResults;
import se.finsam.workbench.Own;
import se.finsam.workbench.RulebookCache;

/** On a rulebook of one control, which knows the limit of a million and has a case on each side of it. */
class MutationTestingTest {
    private static final String CONTROL = "EGEN-PROGNOS";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void copy() throws IOException {
        Own.copy(folder);
    }

    private MutationReport run() throws IOException {
        return MutationTesting.of(Own.checker(folder), CONTROL).run(2, done -> {});
    }

    private List<String> survivors() throws IOException {
        return run().overlevande().stream()
                .map(one -> one.mutation().toString())
                .toList();
    }

    @Test
    void cases_at_the_limit_notice_every_change_of_the_rule() throws IOException {
        assertThat(survivors())
                .containsExactly(
                        "egna/kapital/kontroll.yaml:10: behover: arsredovisning.balansrakning.egetKapital.utgaende → (borttaget)",
                        "egna/kapital/kontroll.yaml:8: fran: 2010-01-01 → 2009-12-31",
                        "egna/kapital/kontroll.yaml:8: fran: 2010-01-01 → 2011-01-01");
    }

    @Test
    void without_the_case_at_the_limit_a_moved_limit_survives() throws IOException {
        Own.replace(folder.resolve("egna/kapital/prov.yaml"), "utgaende: 999999.99", "utgaende: 900000");
        assertThat(survivors())
                .contains(
                        "egna/kapital/regel.drl:9: EGEN-PROGNOS UPPFYLLD: egetKapital < 1000000B → egetKapital < 999999.99B")
                .noneMatch(line -> line.contains("→ egetKapital <= 1000000B"));
    }

    @Test
    void a_survivor_is_explained_in_a_file_of_the_rulebook() throws IOException {
        Files.writeString(folder.resolve("mutationer.yaml"), """
                overlevande:
                  - fil: egna/kapital/kontroll.yaml
                    plats: fran
                    fore: 2010-01-01
                    efter: 2009-12-31
                    skal: Prov av förklaring.
                  - fil: egna/kapital/regel.drl
                    plats: EGEN-PROGNOS UPPFYLLD
                    fore: egetKapital < 1000000B
                    efter: egetKapital <= 1000000B
                    skal: Den märks, så förklaringen är inaktuell.
                """);
        MutationReport report = run();
        assertThat(report.overlevande()).hasSize(3);
        assertThat(report.unexplained()).hasSize(2);
        assertThat(report.inaktuella())
                .containsExactly(
                        "egna/kapital/regel.drl | EGEN-PROGNOS UPPFYLLD | egetKapital < 1000000B → egetKapital <= 1000000B");
        assertThat(report.good(0)).isFalse();
    }

    @Test
    void an_explanation_that_cannot_be_read_is_told_by_line() throws IOException {
        Files.writeString(folder.resolve("mutationer.yaml"), "overlevande:\n  - fil: x\n    skäl: y\n");
        assertThatThrownBy(() -> MutationTesting.of(Own.checker(folder)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("mutationer.yaml: rad 3")
                .hasMessageContaining("skäl");
    }

    @Test
    void several_threads_find_what_one_finds_and_say_how_far_they_have_come() throws IOException {
        MutationTesting testing = MutationTesting.of(Own.checker(folder));
        List<Integer> told = new ArrayList<>();
        MutationReport one = testing.run(1, told::add);
        assertThat(testing.run(4, done -> {})).isEqualTo(one);
        assertThat(told).hasSize(testing.size()).last().isEqualTo(testing.size());
        assertThat(one.antal()).isEqualTo(testing.size());
        assertThat(one.dodade() + one.overlevande().size()).isEqualTo(one.antal());
    }

    @Test
    void what_was_tried_before_is_not_tried_again_until_something_that_decides_it_changes() throws IOException {
        KeptResults kept = new RulebookCache(cache).mutations("own");
        MutationReport fresh = run(kept);
        Map<String, String> first = kept.read();
        assertThat(first).hasSizeGreaterThanOrEqualTo(fresh.antal()).containsValues("KILLED", "SURVIVED");
        assertThat(run(kept)).isEqualTo(fresh);

        // A wrong word in what is kept shows in the report: so it is asked, and nothing is tried.
        Map<String, String> wrong = new TreeMap<>(first);
        wrong.replaceAll((key, word) -> "SURVIVED");
        kept.keep(wrong);
        assertThat(run(kept).dodade()).isZero();

        Files.writeString(folder.resolve("egna/kapital/prov.yaml"), "# read again\n", StandardOpenOption.APPEND);
        assertThat(run(kept).dodade()).isEqualTo(fresh.dodade());
    }

    @Test
    void what_is_kept_in_an_unknown_word_is_tried() throws IOException {
        KeptResults kept = new RulebookCache(cache).mutations("own");
        MutationReport fresh = run(kept);
        Map<String, String> odd = new TreeMap<>(kept.read());
        odd.replaceAll((key, word) -> "PERHAPS");
        kept.keep(odd);
        assertThat(run(kept)).isEqualTo(fresh);
    }

    private MutationReport run(KeptResults kept) throws IOException {
        return MutationTesting.of(Own.checker(folder), CONTROL).run(2, done -> {}, kept);
    }

    @Test
    void a_change_of_a_parameter_is_tried_at_its_smallest_unit() throws IOException {
        assertThat(ParameterCoverage.of(Own.checker(folder))).singleElement().satisfies(one -> {
            assertThat(one.fil()).isEqualTo("parametrar/egetkapital-trappa.yaml");
            assertThat(one.av()).isEqualTo(6);
            assertThat(one.brister())
                    .contains("parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.andel: 0.10 → 0.1001");
        });
    }
}
