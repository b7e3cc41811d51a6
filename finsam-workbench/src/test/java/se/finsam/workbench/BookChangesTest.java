package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.rules.Checker;

/** What two rulebooks say differently is told, also where no underlag shows it. */
class BookChangesTest {
    private static final String SHEET = "egna/administration/regel.yaml";
    private static final String CONTROL = "egna/administration/kontroll.yaml";

    @TempDir
    private Path folder;

    private List<String> changed(String file, String before, String after) throws IOException {
        Path book = Path.of("src", "test", "resources", "blad");
        Checker old = Own.checker(book);
        Path now = Own.copy(book, Files.createTempDirectory(folder, "ny"));
        Own.replace(now.resolve(file), before, after);
        return lines(BookChanges.of(old, Own.checker(now)));
    }

    private static List<String> lines(List<BookChanges.Bokandring> all) {
        return all.stream()
                .map(one -> one.vad() + ": " + one.fore() + " → " + one.efter())
                .toList();
    }

    @Test
    void a_text_and_a_remedy_that_change_are_told() throws IOException {
        assertThat(changed(CONTROL, "Sänk administrationens kostnader.", "Sänk dem."))
                .containsExactly(
                        "EGEN-ADMINISTRATION utfall.AVVIKELSE.atgard.sv: Sänk administrationens kostnader. → Sänk dem.");
    }

    @Test
    void a_derivation_that_changes_is_told() throws IOException {
        assertThat(changed(CONTROL, "= {andel} ≤ {hogst}", "≤ {hogst} ({andel})"))
                .containsExactly(
                        "EGEN-ADMINISTRATION utfall.UPPFYLLD.harledning: {administration|tal} / {tilldelat|tal} ="
                                + " {andel} ≤ {hogst} → {administration|tal} / {tilldelat|tal} ≤ {hogst} ({andel})");
    }

    @Test
    void an_expression_and_a_condition_that_change_are_told() throws IOException {
        assertThat(changed(SHEET, "avrunda(administration / tilldelat, 4)", "avrunda(administration / tilldelat, 3)"))
                .containsExactly("EGEN-ADMINISTRATION rakna.andel: avrunda(administration / tilldelat, 4) →"
                        + " avrunda(administration / tilldelat, 3)");
        assertThat(changed(SHEET, "tilldelat <= 0", "inte tilldelat > 0"))
                .containsExactly(
                        "EGEN-ADMINISTRATION regler.KAN_EJ_BEDOMAS/tilldelning.nar: tilldelat <= 0 → inte tilldelat > 0");
    }

    @Test
    void a_parameter_that_changes_is_told_by_its_day() throws IOException {
        assertThat(changed("parametrar/administration-hogst.yaml", "tal: 0.15", "tal: 0.20"))
                .singleElement()
                .asString()
                .startsWith("parametern administration-hogst från ")
                .endsWith(": 0.15 → 0.2");
    }

    @Test
    void a_control_that_comes_or_goes_is_told_once() throws IOException {
        Checker own = Own.checker(Own.RESOURCE);
        assertThat(lines(BookChanges.of(Checker.bundled(), own))).contains("EGEN-PROGNOS: null → ny");
        assertThat(lines(BookChanges.of(own, Checker.bundled()))).contains("EGEN-PROGNOS: fanns → null");
    }

    @Test
    void a_rulebook_says_the_same_as_itself() {
        assertThat(BookChanges.of(Checker.bundled(), Checker.bundled())).isEmpty();
    }
}
