package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six changes that those who know the rules have asked for, each made by editing files of a rulebook and nothing else, with what the
 * commands print before and after. The pages are walked like those of {@code docs/}; the fifth is one of those.
 */
class SixChangesTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "andringar");

    @TempDir
    private Path folder;

    private Walk walk;

    @BeforeEach
    void start() {
        walk = new Walk(folder);
    }

    @AfterEach
    void no_java_and_no_drl_was_written() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".java") || name.endsWith(".drl"));
        }
    }

    @Test
    void the_staircase_of_equity_gets_another_step() throws IOException {
        rules();
        walk.page(PAGES.resolve("1-nytt-steg.md"), 2);
    }

    @Test
    void a_deadline_is_another_from_2027() throws IOException {
        rules();
        walk.page(PAGES.resolve("2-ny-frist.md"), 4);
    }

    @Test
    void every_insats_has_a_decision_with_a_day_and_an_amount() throws IOException {
        walk.page(PAGES.resolve("3-insatsbeslut.md"), 4);
    }

    @Test
    void administration_costs_15_percent_of_the_tilldelning_at_most() throws IOException {
        walk.copy(Path.of("..", "examples"), "examples");
        walk.page(PAGES.resolve("4-administration.md"), 3);
    }

    @Test
    void a_forbund_asks_for_80_percent_satisfied_participants_by_a_key_of_its_own() throws IOException {
        walk.page(Path.of("..", "docs", "egna-nycklar.md"), 8);
        assertThat(folder.resolve("fragor.yaml")).content().contains("nojdhet:");
    }

    @Test
    void section_21_is_reworded_from_2027_and_2026_stays_as_it_was() throws IOException {
        rules();
        walk.page(PAGES.resolve("6-21-paragrafen.md"), 4);
    }

    private void rules() throws IOException {
        walk.copy(Path.of("..", "rules"), "rules");
    }
}
