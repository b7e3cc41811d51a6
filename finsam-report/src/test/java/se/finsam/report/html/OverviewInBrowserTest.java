package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.Overviews;

/** The overview in a browser. */
class OverviewInBrowserTest {
    private static final String RATIOS =
            "return [...document.querySelectorAll('.overview tbody tr')].map(r => r.cells[5].dataset.value)";

    private static final String UNDECIDED =
            "return [...document.querySelectorAll('.overview tbody tr')].map(r => r.cells[10].innerText)";

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

    private static @Nullable Browser opened;

    private final Browser browser = Objects.requireNonNull(opened);

    @BeforeAll
    static void open() {
        opened = new Browser();
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void nobody_is_shut_out_in_light_or_dark_or_on_a_narrow_screen() throws Exception {
        browser.open("oversikt.html", OverviewReport.of(Overviews.examples(Language.SV)));
        for (String scheme : List.of("light", "dark")) {
            browser.media(scheme, "screen").screenshot("oversikt-" + scheme + ".png");
            assertThat(browser.faults()).as(scheme).isEmpty();
        }
        browser.media("light", "screen").width(360).screenshot("oversikt-360.png");
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_column_sorts_both_ways_and_what_is_not_known_stays_last() {
        browser.open("sort.html", OverviewReport.of(Overviews.examples(Language.SV)));
        List<String> before = browser.texts(RATIOS);
        browser.one("thead th:nth-child(6) button").click();
        assertThat(browser.one("thead th:nth-child(6)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(browser.texts(RATIOS)).startsWith("0.2102").endsWith("");
        browser.one("thead th:nth-child(6) button").click();
        assertThat(browser.one("thead th:nth-child(6)").getAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(browser.texts(RATIOS)).startsWith("0.2102").endsWith("").containsExactlyInAnyOrderElementsOf(before);
        assertThat(browser.one("#sorted").getText()).isEqualTo("Sorterad efter eget kapital, fallande.");
        browser.one("thead th:nth-child(11) button").click();
        String most = java.util.Collections.max(browser.texts(UNDECIDED), BY_NUMBER);
        assertThat(browser.texts(UNDECIDED)).isSortedAccordingTo(BY_NUMBER).endsWith(most);
        browser.one("thead th:nth-child(11) button").click();
        assertThat(browser.texts(UNDECIDED))
                .isSortedAccordingTo(BY_NUMBER.reversed())
                .startsWith(most);
    }

    @Test
    void the_worst_verdict_comes_first_when_sorted_by_it() {
        browser.open("verdict.html", OverviewReport.of(Overviews.examples(Language.SV)));
        browser.one("thead th:nth-child(3) button").click();
        assertThat(
                        browser.texts(
                                "return [...document.querySelectorAll('.overview tbody tr')].map(r => r.cells[2].textContent.trim())"))
                .startsWith("AVVIKELSE")
                .endsWith("OFULLSTÄNDIG");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void without_script_it_is_a_plain_table() {
        browser.script(false);
        browser.open("plain.html", OverviewReport.of(Overviews.examples(Language.SV)));
        assertThat(browser.seen("button")).isEmpty();
        assertThat(browser.seen(".overview tbody tr")).hasSize(9);
        browser.script(true);
    }
}
