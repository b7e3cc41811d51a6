package se.finsam.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.finsam.model.source.Language;
import se.finsam.report.GoldenText;
import se.finsam.report.Hostile;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.report.Xml;
import se.finsam.rules.report.Utfall;

class JUnitReportTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_the_file(Language language) throws IOException {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, language);
        GoldenText.compare(
                JUnitReport.of(content),
                content,
                "ornskoldsvik-2021." + language.name().toLowerCase(Locale.ROOT) + ".junit.xml");
    }

    @Test
    void the_counts_are_those_of_the_tests() {
        for (ReportContent content :
                List.of(Reports.content(Reports.SUNDSVALL, Language.SV), Hostile.content(Language.EN))) {
            Element root = Xml.parse(JUnitReport.of(content));
            Element suite = Xml.all(root, "testsuite").get(0);
            for (Element counted : List.of(root, suite)) {
                assertThat(counted.getAttribute("tests"))
                        .isEqualTo(String.valueOf(Xml.all(root, "testcase").size()))
                        .isEqualTo(String.valueOf(content.rapport().rader().size()));
                assertThat(counted.getAttribute("failures"))
                        .isEqualTo(String.valueOf(Xml.all(root, "failure").size()))
                        .isEqualTo(String.valueOf(
                                content.rapport().rader(Utfall.AVVIKELSE).size()));
                assertThat(counted.getAttribute("skipped"))
                        .isEqualTo(String.valueOf(Xml.all(root, "skipped").size()));
                assertThat(counted.getAttribute("errors")).isEqualTo("0");
            }
        }
    }

    @Test
    void a_failure_says_how_heavy_it_is() {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);
        Element root = Xml.parse(JUnitReport.of(content));
        assertThat(Xml.all(root, "failure"))
                .extracting(failure -> failure.getAttribute("type"))
                .containsExactlyElementsOf(content.rapport().rader(Utfall.AVVIKELSE).stream()
                        .map(row -> row.grund().bindande() ? "AVVIKELSE" : "ANMARKNING")
                        .toList())
                .contains("AVVIKELSE", "ANMARKNING");
    }

    @Test
    void hostile_text_is_text_and_every_test_has_a_name_of_its_own() {
        Element root = Xml.parse(JUnitReport.of(Hostile.content(Language.SV)));
        List<String> names = new ArrayList<>();
        for (Element test : Xml.all(root, "testcase")) {
            names.add(test.getAttribute("classname") + " " + test.getAttribute("name"));
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.endsWith("]]></failure><x a='&amp;'>\""))
                .anyMatch(name -> name.contains("\\u202egnudna"))
                .anyMatch(name -> name.contains("\\ufffe\\uffff"));
        assertThat(Xml.all(root, "x")).isEmpty();
    }
}
