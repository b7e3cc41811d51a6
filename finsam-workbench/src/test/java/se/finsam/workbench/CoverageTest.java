package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    @TempDir
    private Path folder;

    @Test
    void a_rulebook_whose_cases_reach_all_of_it_lacks_nothing() throws IOException {
        assertThat(Coverage.of(Own.checker(Own.RESOURCE)))
                .containsExactly(new Coverage(
                        "EGEN-PROGNOS",
                        new Coverage.Share(2, 2),
                        new Coverage.Share(2, 2),
                        new Coverage.Share(4, 4),
                        java.util.List.of()));
    }

    @Test
    void an_outcome_that_loses_its_case_is_named_with_its_rule_and_conditions() throws IOException {
        Own.copy(folder);
        Path cases = folder.resolve("egna/kapital/prov.yaml");
        String text = Files.readString(cases);
        Files.writeString(cases, text.substring(0, text.indexOf("  - namn: ett öre under")));
        assertThat(Coverage.of(Own.checker(folder)))
                .singleElement()
                .satisfies(
                        coverage -> assertThat(coverage.brister())
                                .containsExactly(
                                        "egna/kapital/kontroll.yaml:12: utfallet UPPFYLLD har inget fall",
                                        "egna/kapital/regel.drl:6: regeln \"EGEN-PROGNOS UPPFYLLD\" gäller i inget fall",
                                        "egna/kapital/regel.drl:9: villkoret egetKapital < 1000000B i \"EGEN-PROGNOS UPPFYLLD\" gäller i inget fall",
                                        "egna/kapital/regel.drl:17: villkoret egetKapital >= 1000000B i \"EGEN-PROGNOS AVVIKELSE\" gäller i alla fall"));
    }
}
