package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

/** The page in a browser, as a revisor meets it. */
class ReportInBrowserTest {
    private static @Nullable Browser opened;

    private final Browser browser = java.util.Objects.requireNonNull(opened);

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

    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021", "ornskoldsvik-2023-budget", "sundsvall-2021"})
    void nobody_is_shut_out_in_light_or_dark_or_on_a_narrow_screen(String example) throws Exception {
        browser.open(example + ".html", HtmlReport.of(Reports.content(example + ".yaml", Language.SV)));
        for (String scheme : List.of("light", "dark")) {
            browser.media(scheme, "screen").screenshot(example + "-" + scheme + ".png");
            assertThat(browser.faults()).as(scheme).isEmpty();
        }
        browser.media("light", "screen").width(360).screenshot(example + "-360.png");
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .as("nothing is wider than the screen")
                .isEqualTo(360L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_filter_leaves_what_was_asked_for() {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);
        browser.open("filter.html", HtmlReport.of(content));
        int rows = content.rapport().rader().size();
        assertThat(browser.one("#shown").getText()).isEqualTo("Visar " + rows + " av " + rows + " rader.");

        browser.one("input[value=avvikelse]").click();
        assertThat(browser.seen("article.row")).hasSize(1);
        browser.one("input[value=anmarkning]").click();
        assertThat(browser.one("#shown").getText()).isEqualTo("Visar 3 av " + rows + " rader.");
        assertThat(browser.seen("article.row")).hasSize(3);
        assertThat(browser.seen("#uppfyllt")).isEmpty();

        browser.one("input[value=rekommendation]").click();
        assertThat(browser.seen("article.row")).hasSize(1);

        browser.one("button[type=reset]").click();
        browser.one("#text").sendKeys("plattform u");
        assertThat(browser.seen("article.row")).hasSize(1);
        assertThat(browser.seen("#avvikelser")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_could_not_be_decided_is_folded_and_opens_where_it_is_looked_for() {
        browser.open("fold.html", HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        assertThat(browser.seen(".asked summary")).hasSizeGreaterThan(3);
        assertThat(browser.seen(".asks li")).isEmpty();
        browser.one("#text").sendKeys("justerades protokollet");
        assertThat(browser.seen(".asks li")).isNotEmpty();
        browser.one("button[type=reset]").click();
        browser.script("return new Promise(done => setTimeout(done, 50))");
        assertThat(browser.seen(".asks li")).isEmpty();
    }

    @Test
    void a_link_to_a_row_that_the_filter_hid_leads_there() {
        browser.open("link.html", HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        browser.one("input[value=bedomning]").click();
        assertThat(browser.seen("#avvikelser")).isEmpty();
        browser.one(".rests a").click();
        browser.script("return new Promise(done => setTimeout(done, 50))");
        assertThat(browser.seen("#avvikelser article.row")).isNotEmpty();
    }

    @Test
    void the_list_to_ask_for_can_be_copied_or_is_selected() {
        browser.open("copy.html", HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        browser.one("button.copy").click();
        browser.script("return new Promise(done => setTimeout(done, 200))");
        assertThat(browser.one("#copied").getText())
                .isIn("Listan är kopierad.", "Listan är markerad; kopiera den med tangentbordet.");
    }

    @Test
    void a_printout_has_everything_whatever_the_filter_shows() throws Exception {
        browser.open("print.html", HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        browser.one("#text").sendKeys("finns inte");
        assertThat(browser.seen("article.row")).isEmpty();

        browser.media("light", "print").script("dispatchEvent(new Event('beforeprint'))");
        browser.screenshot("ornskoldsvik-2021-print.png");
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('article, .lines li, figure table, #begar li, dd')]"
                                + ".filter(e => !e.checkVisibility()).map(e => e.textContent)"))
                .as("hidden on paper")
                .isEmpty();
        assertThat(browser.seen("form, button, .skip")).isEmpty();
    }

    @Test
    void without_script_all_can_be_read_and_what_needs_one_is_not_there() {
        String page = HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.EN));
        browser.open("script.html", page);
        int rows = browser.seen("article.row").size();
        assertThat(rows).isPositive();
        browser.script(false);
        try {
            browser.open("no-script.html", page);
            assertThat(browser.seen("form, button")).isEmpty();
            assertThat(browser.seen("article.row")).hasSize(rows);
            assertThat(browser.one("html").getAttribute("lang")).isEqualTo("en");
        } finally {
            browser.script(true); // the other tests share the browser
        }
    }

    @Test
    void the_keyboard_comes_to_the_content_first() {
        browser.open("keyboard.html", HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        browser.one("body").sendKeys(org.openqa.selenium.Keys.TAB);
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.script("return document.activeElement.getBoundingClientRect().left > 0"))
                .isEqualTo(true);
    }
}
