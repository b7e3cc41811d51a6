package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** Text that was written to break a page, or to do something on it. */
class HostileTextTest {
    private static final String SCRIPT = "<script>document.title='stulen'</script>";
    private static final String QUOTES = "\\\"'><img src=x onerror=document.title='stulen'>";
    private static final String TURNED = "\\u202Egnudna\\u2066";

    private static @Nullable Browser opened;

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

    private static String underlag(String name, String insatser) {
        return """
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: "%s"
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                    - { namn: "=cmd()", part: KOMMUN }
                rakenskapsar: 2023
                budget:
                  kostnader: [{ post: "%s", belopp: 10 }]
                prognos:
                  kostnader: [{ post: "%s", belopp: 20 }]
                insatser:
                %s
                """.formatted(name, SCRIPT, SCRIPT, insatser);
    }

    @Test
    void nothing_of_it_becomes_part_of_the_page_or_runs() {
        Browser browser = Objects.requireNonNull(opened);
        String text = underlag(
                SCRIPT + QUOTES + TURNED, "  - { namn: \"" + SCRIPT + QUOTES + TURNED + "\", parter: [\"=cmd()\"] }");
        String page = HtmlReport.of(Reports.content(Reports.underlag(text), Language.SV));
        assertThat(page).doesNotContain("<img", "\u202E", "\u2066").contains("=cmd()");

        browser.open("fientlig.html", page);
        assertThat(browser.script("return document.title"))
                .asString()
                .contains("<script>")
                .isNotEqualTo("stulen");
        assertThat(browser.script("return document.scripts.length")).isEqualTo(1L);
        assertThat(browser.seen("img")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_page_runs_no_script_but_its_own_even_if_one_came_into_it() {
        Browser browser = Objects.requireNonNull(opened);
        String page = HtmlReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV))
                .replace("<main", SCRIPT + "<main");
        browser.open("insmugglad.html", page);
        assertThat(browser.script("return document.title")).isNotEqualTo("stulen");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void a_name_of_five_thousand_characters_is_cut() {
        String page = HtmlReport.of(Reports.content(Reports.underlag(underlag("x".repeat(5000), "  []")), Language.SV));
        assertThat(page).contains("x".repeat(100) + "").doesNotContain("x".repeat(200));
    }

    @Test
    void ten_thousand_insatser_are_a_page_too() {
        StringBuilder insatser = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            insatser.append("  - { namn: Insats ")
                    .append(i)
                    .append(", inriktning: INDIVID, parter: [Försäkringskassan] }\n");
        }
        String page =
                HtmlReport.of(Reports.content(Reports.underlag(underlag("Stort", insatser.toString())), Language.SV));
        assertThat(page).contains("Insats 9999", "</html>");
        // What the verdict rests on is named, not listed without end.
        assertThat(page.substring(page.indexOf("class=\"rests\""), page.indexOf("class=\"counts\"")))
                .hasSizeLessThan(10_000)
                .contains(" till</a>");
    }

    @Test
    void only_the_web_is_linked_to_whatever_a_rulebook_says() {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);
        Rad row = content.rapport().rader(Utfall.AVVIKELSE).get(0);
        Lagrum place = row.lagrum().get(0);
        assertThat(Link.web(place.toString(), place.lank()).href()).startsWith("https://");
        for (String address : List.of("javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///x")) {
            assertThat(Link.web("x", address).href()).as(address).isNull();
        }
    }
}
