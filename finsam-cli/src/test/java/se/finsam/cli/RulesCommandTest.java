package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

class RulesCommandTest {
    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 160})
    void the_list_has_every_control_and_fits_the_width(int width) {
        Finsam.Run run = finsam("rules", "list", "--width", String.valueOf(width));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("ID");
        assertThat(RULEBOOK.kontroller())
                .allSatisfy(control -> assertThat(run.out()).contains("\n" + control.id() + " "));
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void the_list_is_json_on_request() {
        assertThat(finsam("rules", "list", "--format", "json").out())
                .startsWith("{\n  \"schema\": \"finsam-regelbok/1\",\n")
                .contains("\"sha256\": \"" + RULEBOOK.sha256() + "\"", "\"id\": \"FL5-ANDELAR\"");
    }

    @Test
    void every_control_can_be_shown_in_both_languages() {
        for (Kontroll control : RULEBOOK.kontroller()) {
            Finsam.Run run = finsam("rules", "show", control.id());
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .startsWith(control.id() + " — ")
                    .contains("\nGäller från    " + control.fran(), "\nBehöver\n", "\nUtfall\n")
                    .doesNotContain("{", "(≠");
            assertThat(finsam("rules", "show", "--lang", "en", control.id()).out())
                    .contains("\nNeeds\n", "\nOutcomes\n");
        }
    }

    @Test
    void a_control_is_shown_with_its_paragraphs_its_keys_and_its_outcomes() {
        assertThat(finsam("rules", "show", "FL5-ANDELAR").out())
                .contains(
                        "Grund          lag (bindande",
                        "Lagrum         5 § lagen (2003:1210), https://",
                        "Kontrollerad   2026-",
                        "  - tilldelning",
                        "  uppfylld\n    Av [tilldelning] står Försäkringskassan för [stat]");
    }

    @Test
    void an_unknown_id_is_3_with_the_nearest_one() {
        Finsam.Run run = finsam("rules", "show", "nr-egetkaptal");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("finsam: ingen kontroll heter nr-egetkaptal; menades NR-EGETKAPITAL?\n");
    }
}
