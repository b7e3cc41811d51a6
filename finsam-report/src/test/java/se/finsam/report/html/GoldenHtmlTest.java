package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

/**
 * The page of each example. A change of a text, a figure or a template shows in the diff of these files: run {@code mvn -pl
 * finsam-report -am test -Dfinsam.golden=write} and read it.
 */
class GoldenHtmlTest {
    @TestFactory
    Stream<DynamicTest> the_page_is_the_file() {
        return Stream.of(
                test("ornskoldsvik-2021", Language.SV),
                test("ornskoldsvik-2023-budget", Language.SV),
                test("sundsvall-2021", Language.SV),
                test("ornskoldsvik-2021", Language.EN));
    }

    @Test
    void a_line_of_several_is_a_page_of_its_own() throws Exception {
        ReportContent content =
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV);
        Golden.compare(HtmlReport.of(content), "tilldelning-2022-1.sv.html");
    }

    @Test
    void the_same_report_gives_the_same_page() {
        String first = HtmlReport.of(Reports.content(Reports.SUNDSVALL, Language.SV));
        assertThat(HtmlReport.of(Reports.content(Reports.SUNDSVALL, Language.SV)))
                .isEqualTo(first);
    }

    private static DynamicTest test(String example, Language language) {
        String name = example + "." + language.name().toLowerCase(java.util.Locale.ROOT) + ".html";
        return DynamicTest.dynamicTest(
                name, () -> Golden.compare(HtmlReport.of(Reports.content(example + ".yaml", language)), name));
    }
}
