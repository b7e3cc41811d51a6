package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.Overview;
import se.finsam.report.Overviews;

class OverviewReportTest {
    @Test
    void the_page_is_the_file() throws Exception {
        Golden.compare(OverviewReport.of(Overviews.examples(Language.SV)), "oversikt.sv.html");
        Golden.compare(OverviewReport.of(Overviews.examples(Language.EN)), "oversikt.en.html");
    }

    @Test
    void the_control_that_fails_in_most_reports_comes_first() {
        List<Overview.Failing> failing = Overviews.examples(Language.SV).failing();
        assertThat(failing).isNotEmpty();
        assertThat(failing).isSortedAccordingTo((a, b) -> Integer.compare(b.rapporter(), a.rapporter()));
        assertThat(failing).allSatisfy(one -> assertThat(one.rader()).isGreaterThanOrEqualTo(one.rapporter()));
    }

    @Test
    void what_could_not_be_read_is_listed_with_its_errors_as_text() {
        String page = OverviewReport.of(Overviews.examples(Language.SV));
        assertThat(page).contains("trasig.yaml", "okand").doesNotContain("<b>Fel</b>");
    }

    @Test
    void nothing_at_all_is_a_page_too() {
        String page = OverviewReport.of(new Overview(Language.SV, List.of(), List.of(), List.of()));
        assertThat(page).contains("Granskade förbund").doesNotContain("<table");
    }
}
