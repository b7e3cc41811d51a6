package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Underlag;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Utfall;

class ImpactTest {
    @TempDir
    private Path folder;

    @Test
    void a_higher_limit_names_the_rows_that_change_and_the_parameter_that_caused_it() throws IOException {
        Path copy = Own.bundled(folder.resolve("kopia"));
        Own.replace(copy.resolve("parametrar/egetkapital-trappa.yaml"), "andel: 0.20", "andel: 0.25");
        Impact impact = new Impact(Checker.bundled(), Checker.of(Own.loaded(copy)));
        List<Impact.Forbundspaverkan> changed = Own.examples().stream()
                .flatMap(underlag -> impact.of(underlag, CheckOptions.STANDARD).stream())
                .toList();
        assertThat(changed)
                .extracting(one -> one.forbund() + " " + one.rakenskapsar())
                .containsExactly(
                        "Samordningsförbundet i Örnsköldsvik 2021", "Samordningsförbundet i Örnsköldsvik 2023");
        // Its own goal said that it was the same excess: now it is not.
        assertThat(changed.get(0).rader()).hasSize(3).first().satisfies(row -> {
            assertThat(row.kontroll()).isEqualTo("NR-EGETKAPITAL");
            assertThat(Objects.requireNonNull(row.fore()).utfall()).isEqualTo(Utfall.AVVIKELSE);
            assertThat(Objects.requireNonNull(row.efter()).utfall()).isEqualTo(Utfall.UPPFYLLD);
            assertThat(row.orsaker())
                    .contains(
                            "parametern egetkapital-trappa: [0.2 för 2776000–5034000] → [0.25 för 2776000–5034000]",
                            "villkor: NR-EGETKAPITAL UPPFYLLD: egetKapital <= tak gäller nu");
        });
    }

    @Test
    void the_same_rulebook_changes_nothing() throws IOException {
        Checker bundled = Checker.bundled();
        for (Underlag underlag : Own.examples()) {
            assertThat(new Impact(bundled, bundled).of(underlag, CheckOptions.STANDARD))
                    .isEmpty();
        }
    }

    @Test
    void an_own_control_is_a_row_that_was_not_there() throws IOException {
        assertThat(new Impact(Checker.bundled(), Own.checker(Own.RESOURCE))
                        .of(Own.examples().get(0), CheckOptions.STANDARD)
                        .orElseThrow()
                        .rader())
                .filteredOn(row -> row.kontroll().equals("EGEN-PROGNOS"))
                .singleElement()
                .satisfies(row -> assertThat(row.fore()).isNull());
    }
}
