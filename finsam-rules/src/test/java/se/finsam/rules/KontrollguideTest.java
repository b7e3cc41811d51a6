package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.rules.guide.Kontrollguide;
import se.finsam.rules.rulebook.Inaktuell;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

/** The guide to the controls is made from the rulebook: the build fails when the files in docs/ are stale. */
class KontrollguideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_guide_in_docs_is_the_rulebooks(Language language) throws IOException {
        Path file = DOCS.resolve(language == Language.EN ? "kontroller.en.md" : "kontroller.md");
        String made = new Kontrollguide(Cases.CHECKER, language).markdown();
        if (WRITE) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as(file + " is stale; write it with ./mvnw test -Dfinsam.golden=write")
                .isEqualTo(made);
    }

    @Test
    void every_control_has_an_example_of_met_or_of_a_judgement() {
        Kontrollguide guide = new Kontrollguide(Cases.CHECKER, Language.SV);
        for (Kontroll kontroll : Cases.CHECKER.rulebook().kontroller()) {
            assertThat(guide.markdown(kontroll.id()))
                    .as(kontroll.id())
                    .hasValueSatisfying(text -> assertThat(text).contains("Exempel ("));
        }
        assertThat(guide.markdown("FINNS-INTE")).isEmpty();
    }

    /** A formula is the same in each language: signs and figures, and no word. */
    @Test
    void no_formula_has_a_word() {
        for (Kontroll kontroll : Cases.CHECKER.rulebook().kontroller()) {
            kontroll.utfall().forEach((key, outcome) -> {
                if (outcome.harledning() != null) {
                    assertThat(outcome.harledning().replaceAll("\\{[^}]*}", ""))
                            .as(kontroll.id() + " " + key)
                            .doesNotContainPattern("\\p{L}");
                }
            });
        }
    }

    @Test
    void what_was_not_checked_since_a_day_is_told_the_oldest_first() {
        Rulebook rulebook = Cases.CHECKER.rulebook();
        assertThat(rulebook.inaktuella(LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(rulebook.inaktuella(LocalDate.of(2100, 1, 1)))
                .extracting(Inaktuell::slag)
                .contains("KONTROLL", "PARAMETER", "LAG");
        assertThat(rulebook.inaktuella(LocalDate.of(2100, 1, 1)))
                .isSortedAccordingTo(java.util.Comparator.comparing(Inaktuell::kontrollerad));
    }
}
