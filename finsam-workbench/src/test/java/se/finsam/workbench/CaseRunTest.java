package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunTest {
    @TempDir
    private Path folder;

    @Test
    void a_case_that_fails_says_what_was_expected_and_which_condition_decided() throws IOException {
        Own.copy(folder);
        Own.replace(folder.resolve(Own.RULES), "egetKapital < 1000000B", "egetKapital <= 1000000B");
        Own.replace(folder.resolve(Own.RULES), "egetKapital >= 1000000B", "egetKapital > 1000000B");
        List<CaseRun> runs = CaseRun.all(Own.checker(folder));
        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).differences()).containsExactly("utfall: AVVIKELSE väntat, UPPFYLLD funnet");
        assertThat(runs.get(0).decided()).isEqualTo("EGEN-PROGNOS UPPFYLLD: 1 000 000 <= 1000000B");
        assertThat(runs.get(1).passed()).isTrue();
        assertThat(JUnitXml.of(runs))
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="finsam rules test" tests="2" failures="1">
                        """)
                .contains(
                        "<testcase classname=\"EGEN-PROGNOS\" name=\"en miljon\"><failure message=\"utfall:",
                        "&lt;= 1000000B</failure></testcase>")
                .endsWith("</testsuite>\n");
    }

    @Test
    void a_case_can_say_that_a_row_has_no_such_figure() throws IOException {
        Own.copy(folder);
        Path cases = folder.resolve("egna/kapital/prov.yaml");
        Own.replace(cases, "tal: { egetKapital: 1000000 }", "tal: { egetKapital: null, skillnad: null }");
        Own.replace(cases, "utfall: UPPFYLLD }", "utfall: UPPFYLLD, tal: { skillnad: 1 } }");
        List<CaseRun> runs = CaseRun.all(Own.checker(folder));
        assertThat(runs.get(0).differences()).containsExactly("tal.egetKapital: inget väntat, 1000000 funnet");
        assertThat(runs.get(1).differences()).containsExactly("tal.skillnad: 1 väntat, inget funnet");
    }
}
