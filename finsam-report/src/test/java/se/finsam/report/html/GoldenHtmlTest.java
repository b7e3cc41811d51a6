package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.report.Followed;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

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
    void goals_of_the_activity_and_participants_have_their_table_and_their_picture() throws Exception {
        String page = HtmlReport.of(Reports.content("ornskoldsvik/2021.yaml", Language.SV));
        assertThat(page).contains("bild-deltagare", "Plattform U");
        Golden.compare(page, "mal-och-deltagare.sv.html");
    }

    @Test
    void a_line_of_several_is_a_page_of_its_own() throws Exception {
        ReportContent content =
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV);
        Golden.compare(HtmlReport.of(content), "tilldelning-2022-1.sv.html");
    }

    @Test
    void what_has_become_of_the_year_before_stands_after_what_deviates() throws Exception {
        Golden.compare(HtmlReport.of(Followed.content(Language.SV)), "uppfoljning.sv.html");
        Golden.compare(HtmlReport.of(Followed.content(Language.EN)), "uppfoljning.en.html");
    }

    @Test
    void what_a_human_has_decided_stands_beside_what_was_found() throws Exception {
        Underlag underlag = Reports.examples(Reports.ORNSKOLDSVIK).get(0);
        Rad found = Reports.row(Reports.ORNSKOLDSVIK, "NR-EGETKAPITAL");
        Rad met = Reports.row(Reports.ORNSKOLDSVIK, "FL24-TID");
        Bedomningar judged = new Bedomningar(
                Bedomningar.SCHEMA,
                underlag.forbund().namn(),
                underlag.forbund().organisationsnummer(),
                underlag.rakenskapsar(),
                List.of(
                        judgement(
                                found,
                                Bedomningsbeslut.ACCEPTERAD_AVVIKELSE,
                                "Styrelsen har beslutat en plan <b>nu</b>."),
                        judgement(met, Bedomningsbeslut.AVVIKELSE, "Årsredovisningen var inte undertecknad."),
                        new Bedomning(
                                "SAM-EXTERN",
                                "En insats som inte finns",
                                Bedomningsbeslut.UPPFYLLD,
                                "Avtal finns.",
                                null,
                                LocalDate.of(2022, 5, 10),
                                null,
                                Utfall.BEDOMNING,
                                Map.of(),
                                null)),
                Origin.MEMORY);
        CheckOptions options = CheckOptions.STANDARD.judged(judged);
        ReportContent content = new ReportContent(
                Reports.CHECKER.check(underlag, options),
                Language.SV,
                Reports.CHECKER.rulebook().kontroller(),
                underlag,
                List.of());
        String page = HtmlReport.of(content);
        assertThat(page).contains("AVVIKELSE, 1 accepterad").doesNotContain("<b>nu</b>");
        Golden.compare(page, "ornskoldsvik-2021-bedomd.sv.html");
    }

    private static Bedomning judgement(Rad row, Bedomningsbeslut decided, String why) {
        return new Bedomning(
                row.kontroll(),
                row.objekt(),
                decided,
                why,
                "Protokoll 2022-05-06 § 12",
                LocalDate.of(2022, 5, 10),
                null,
                row.utfall(),
                row.tal(),
                row.saknas());
    }

    @Test
    void the_same_report_gives_the_same_page() {
        String first = HtmlReport.of(Reports.content(Reports.SUNDSVALL, Language.SV));
        assertThat(HtmlReport.of(Reports.content(Reports.SUNDSVALL, Language.SV)))
                .isEqualTo(first);
    }

    @Test
    void every_link_within_the_page_leads_somewhere_also_where_only_open_rows_are_shown() {
        ReportContent whole = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);
        Granskningsrapport report = whole.rapport();
        Granskningsrapport open = report.visar(report.rader(Utfall.AVVIKELSE));
        for (Granskningsrapport one : List.of(report, open)) {
            String page =
                    HtmlReport.of(new ReportContent(one, Language.SV, whole.kontroller(), whole.underlag(), List.of()));
            assertThat(links(page))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(page).contains(" id=\"" + id + "\""));
        }
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static DynamicTest test(String example, Language language) {
        String name = example + "." + language.name().toLowerCase(java.util.Locale.ROOT) + ".html";
        return DynamicTest.dynamicTest(
                name, () -> Golden.compare(HtmlReport.of(Reports.content(example + ".yaml", language)), name));
    }
}
