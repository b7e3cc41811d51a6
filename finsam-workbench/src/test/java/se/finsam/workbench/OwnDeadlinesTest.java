package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.rules.Checker;
import se.finsam.rules.frister.Frist;
import se.finsam.rules.frister.Frister;
import se.finsam.rules.rulebook.Rulebook;

/** A rulebook of one's own has the bundled deadlines, its own beside, and its own over those with the same id. */
class OwnDeadlinesTest {
    @TempDir
    private Path folder;

    @Test
    void a_rulebook_that_says_nothing_of_deadlines_has_the_bundled_ones() throws IOException {
        assertThat(deadlines(Own.checker(Own.RESOURCE).rulebook())).isEqualTo(deadlines(Rulebook.bundled()));
    }

    @Test
    void its_own_are_beside_and_over() throws IOException {
        Path own = Own.copy(folder);
        Files.createDirectories(own.resolve("frister"));
        Files.writeString(own.resolve("frister/budget.yaml"), """
                id: BUDGET
                titel: { sv: Budgeten klar, en: Budget ready }
                vad: { sv: Egen., en: Own. }
                kontroll: FL23-BUDGETDATUM
                budgetar: true
                senast:
                  - { nyckel: budget.samrad.datum }
                  - { parameter: budget-senast }
                klar: [budget.beslutad]
                """);
        Files.writeString(own.resolve("frister/extra.yaml"), """
                id: EXTRA
                titel: { sv: Extra, en: Extra }
                vad: { sv: Extra., en: Extra. }
                kontroll: FL23-BUDGETDATUM
                senast:
                  - { parameter: indikatorer-senast }
                klar: [budget.beslutad]
                """);
        List<Frist> bundled = deadlines(Rulebook.bundled());
        List<Frist> all = deadlines(Own.checker(own).rulebook());
        assertThat(all).hasSize(bundled.size() + 1);
        assertThat(all)
                .extracting(Frist::titel)
                .contains("Budgeten klar", "Extra")
                .doesNotContain("Budgeten fastställd");
    }

    @Test
    void a_copy_of_the_bundled_rulebook_has_the_bundled_deadlines() throws IOException {
        Rulebook copy =
                Checker.of(Own.loaded(Own.bundled(folder.resolve("kopia")))).rulebook();
        assertThat(deadlines(copy)).isEqualTo(deadlines(Rulebook.bundled()));
    }

    private static List<Frist> deadlines(Rulebook rulebook) throws IOException {
        Underlag underlag = Own.examples().get(0);
        return Frister.of(rulebook)
                .plan(List.of(underlag), 2022, null, Language.SV)
                .frister();
    }
}
