package se.finsam.workbench.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.workbench.Own;

/** On a sheet whose cases know what is on both sides of nought, and nothing of nought itself. */
class SheetProofTest {
    private static final String CONTROL = "EGEN-PROGNOS";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Own.copy(folder);
        Files.delete(folder.resolve("egna/kapital/regel.drl"));
        Files.writeString(folder.resolve("egna/kapital/regel.yaml"), """
                rakna: { egetKapital: arsredovisning.balansrakning.egetKapital.utgaende }
                regler:
                  - { nar: egetKapital < 0, svar: UPPFYLLD }
                  - { nar: egetKapital > 0, svar: AVVIKELSE }
                  - { nar: egetKapital = 0, svar: AVVIKELSE }
                """);
        Path cases = folder.resolve("egna/kapital/prov.yaml");
        Own.replace(cases, "1000000", "1");
        Own.replace(cases, "999999.99", "-0.01");
    }

    @Test
    void a_limit_that_no_case_knows_is_held_by_the_rules_beside_it() throws IOException {
        MutationReport report = MutationTesting.of(Own.checker(folder), CONTROL).run(1, done -> {});
        assertThat(report.avvisade()).isPositive();
        assertThat(report.dodade()).isGreaterThan(report.avvisade());
        assertThat(rules(report))
                .as("what a rule answers is proved by nothing")
                .containsExactly("EGEN-PROGNOS AVVIKELSE (2): avvikelse");
        assertThat(report.antal())
                .isEqualTo(report.dodade() + report.overlevande().size());
    }

    @Test
    void rules_that_are_written_by_hand_are_held_by_cases_alone() throws IOException {
        Files.createDirectory(folder.resolve("hand"));
        Own.copy(folder.resolve("hand"));
        MutationReport report =
                MutationTesting.of(Own.checker(folder.resolve("hand")), CONTROL).run(1, done -> {});
        assertThat(report.avvisade()).isZero();
        assertThat(report.dodade()).isPositive();
    }

    private static List<String> rules(MutationReport report) {
        return report.overlevande().stream()
                .map(MutationReport.Survivor::mutation)
                .filter(one -> one.fil().endsWith("regel.yaml"))
                .map(one -> one.plats() + ": " + one.fore())
                .toList();
    }
}
