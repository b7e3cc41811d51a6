package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.Checker;
import se.finsam.workbench.lint.Lint;

/** A rulebook whose controls are written in {@code regel.yaml}, without a line of DRL or Java. */
class SheetRulebookTest {
    private static final Path BOOK = Path.of("src/test/resources/blad");

    @TempDir
    private Path folder;

    private static Checker checker() throws IOException {
        RulebookCompiler.Result built = RulebookCompiler.compile(BOOK);
        assertThat(built.errors()).isEmpty();
        return Checker.of(java.util.Objects.requireNonNull(built.rulebook()));
    }

    /** The rulebook with one text of one file changed. */
    private Path with(String file, String before, String after) throws IOException {
        Path copy = folder.resolve("regler");
        try (Stream<Path> all = Files.walk(BOOK)) {
            for (Path one : all.toList()) {
                Path target = copy.resolve(BOOK.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    String text = Files.readString(one);
                    boolean changed = BOOK.relativize(one).toString().equals(file);
                    assertThat(!changed || text.contains(before)).isTrue();
                    Files.writeString(target, changed ? text.replace(before, after) : text);
                }
            }
        }
        return copy;
    }

    @Test
    void its_cases_hold() throws IOException {
        assertThat(CaseRun.all(checker()))
                .hasSize(20)
                .allSatisfy(run -> assertThat(run.differences()).as(run.namn()).isEmpty());
    }

    @Test
    void nothing_is_wrong_with_it() throws IOException {
        assertThat(Lint.of(BOOK)).isEmpty();
    }

    @Test
    void its_cases_reach_each_rule() throws IOException {
        assertThat(Coverage.of(checker())).allSatisfy(one -> {
            assertThat(one.regler().natt()).isEqualTo(one.regler().av());
            assertThat(one.utfall().natt()).isEqualTo(one.utfall().av());
        });
    }

    @Test
    void a_gap_is_told_with_figures_that_fall_into_it() throws IOException {
        Path changed = with("egna/administration/regel.yaml", "administration <= tak", "administration < tak");
        assertThat(RulebookCompiler.compile(changed).errors())
                .containsExactly("egna/administration/regel.yaml: rad 8: ingen regel gäller: tilldelat = 1, "
                        + "administration = -2, tak = -2; lägg till en, eller annars [RB617]");
    }

    @Test
    void an_overlap_is_told_with_figures_that_both_hold_for() throws IOException {
        Path changed = with("egna/administration/regel.yaml", "administration > tak", "administration >= tak");
        assertThat(RulebookCompiler.compile(changed).errors())
                .containsExactly("egna/administration/regel.yaml: rad 10: gäller samtidigt som \"tilldelat > 0 och "
                        + "administration <= tak\": tilldelat = 1, administration = -2, tak = -2 [RB617]");
    }

    @Test
    void all_slips_are_told_at_once_by_line() throws IOException {
        Path changed = with(
                "egna/administration/regel.yaml",
                "summa(budget.kostnader[grupp = \"Administration\"].belopp)",
                "summa(budget.kostnader[grup = \"Administration\"].belop)");
        List<String> errors = RulebookCompiler.compile(changed).errors();
        assertThat(errors)
                .containsExactly(
                        "egna/administration/regel.yaml: rad 2: tecken 24: det finns ingen nyckel och inget tal "
                                + "grup; menades grupp? [RB615]");
    }
}
