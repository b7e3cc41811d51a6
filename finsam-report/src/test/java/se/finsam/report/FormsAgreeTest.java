package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.report.docx.Docx;
import se.finsam.report.xlsx.Book;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Utfall;

/** Every form is made from one report and read back; none may say anything else than the others. */
class FormsAgreeTest {
    private static final Words WORDS = new Words(Language.SV);

    private static List<ReportContent> contents() {
        return List.of(
                Reports.content(Reports.ORNSKOLDSVIK, Language.SV),
                Reports.content("ornskoldsvik-2023-budget.yaml", Language.SV),
                Reports.content(Reports.SUNDSVALL, Language.SV),
                Reports.content(Reports.examples("tilldelning-2022.ndjson").get(0), Language.SV));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void verdict_and_counts_are_those_of_the_report(FileFormat format) throws IOException {
        for (ReportContent content : contents()) {
            Sections sections = Sections.of(content.rapport());
            Map<Slag, Integer> rows = FormReading.none();
            // A page counts in its headings as its head does; a table has a line for each row.
            boolean page = format == FileFormat.HTML || format == FileFormat.PDF;
            rows.put(
                    Slag.AVVIKELSE,
                    page
                            ? Slag.AVVIKELSE.antal(content.rapport())
                            : sections.avvikelser().size());
            rows.put(
                    Slag.ANMARKNING,
                    page
                            ? Slag.ANMARKNING.antal(content.rapport())
                            : sections.anmarkningar().size());
            rows.put(Slag.BEDOMNING, sections.attBedoma().size());
            rows.put(Slag.KAN_EJ_BEDOMAS, sections.antalEjAvgjorda());
            rows.put(Slag.UPPFYLLD, sections.uppfyllda().size());
            rows.put(Slag.EJ_TILLAMPLIG, sections.ejTillampliga().size());
            FormReading said = FormReading.of(format, format.report(content));
            assertThat(said.utlatande()).isEqualTo(content.rapport().utlatande());
            assertThat(said.rader()).isEqualTo(rows);
            if (format != FileFormat.PDF) {
                assertThat(said.rubrik()).isEqualTo(headline(content.rapport()));
            }
        }
    }

    @Test
    void the_head_counts_an_excess_once_that_two_rows_tell() {
        Granskningsrapport report =
                Reports.content(Reports.ORNSKOLDSVIK, Language.SV).rapport();
        assertThat(report.fynd().upprepade()).isEqualTo(1);
        assertThat(Slag.ANMARKNING.antal(report) + Slag.AVVIKELSE.antal(report))
                .isEqualTo(report.rader(Utfall.AVVIKELSE).size() - 1);
        assertThat(WORDS.repeated(report)).isEqualTo(" (1 rad till säger samma sak)");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void what_was_judged_and_which_files_were_read_is_in_every_form(FileFormat format) throws IOException {
        ReportContent content = Judged.content(Language.SV);
        Granskningsrapport report = content.rapport();
        se.finsam.rules.report.Bedomningsoversikt judged = java.util.Objects.requireNonNull(report.bedomningar());
        String said = text(format, format.report(content));
        assertThat(said)
                .as(format.word())
                .contains(
                        judged.text(),
                        "Styrelsen har beslutat en plan",
                        "Anslaget satt uppe hela tiden",
                        "Årsredovisningen var inte undertecknad",
                        "statens revisor",
                        "2022-05-10",
                        "En insats som inte finns",
                        Judged.FILE,
                        java.util.Objects.requireNonNull(judged.sha256()),
                        "ornskoldsvik-2021.yaml",
                        report.underlag().sha256(),
                        report.regelbok().sha256());
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void what_has_become_of_the_year_before_is_in_every_form(FileFormat format) throws IOException {
        Granskningsrapport report = Followed.content(Language.SV).rapport();
        se.finsam.rules.report.Arsuppfoljning all = java.util.Objects.requireNonNull(report.uppfoljning());
        String said = text(format, format.report(Followed.content(Language.SV)));
        assertThat(all.rader().stream()
                        .map(se.finsam.rules.report.Uppfoljningsrad::lage)
                        .distinct())
                .hasSizeGreaterThan(2);
        assertThat(said)
                .as(format.word())
                .contains(
                        all.text(),
                        Followed.FILE,
                        Followed.HASH,
                        "fjol-",
                        all.underlag().sha256(),
                        all.regelbok().sha256(),
                        "Styrelsen har beslutat en plan");
        for (String reservation : java.util.Objects.requireNonNull(all.forbehall())) {
            assertThat(said).as(format.word()).contains(reservation);
        }
        for (se.finsam.rules.report.Uppfoljningsrad row : all.rader()) {
            se.finsam.rules.report.Rad then = row.forra();
            assertThat(said)
                    .as(format.word())
                    .contains(row.kontroll(), row.titel(), row.text())
                    .contains(
                            then == null
                                    ? ""
                                    : "Rapporten om 2020: " + then.text().substring(0, 25));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a_report_that_follows_nothing_up_says_nothing_of_it(FileFormat format) throws IOException {
        assertThat(text(format, format.report(Reports.content(Reports.SUNDSVALL, Language.SV))))
                .as(format.word())
                .doesNotContainIgnoringCase("Föregående års iakttagelser")
                .doesNotContain("\"uppfoljning\"");
    }

    private static String text(FileFormat format, byte[] bytes) throws IOException {
        String text = switch (format) {
            case HTML, JUNIT, SARIF -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> String.join("\n", Docx.lines(bytes));
            case XLSX ->
                Book.sheets(bytes).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                        .map(Cell::getText)
                        .collect(java.util.stream.Collectors.joining("\n"));
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
        };
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static Map<Slag, Integer> headline(Granskningsrapport report) {
        Map<Slag, Integer> headline = FormReading.none();
        for (Slag slag : Slag.values()) {
            headline.put(slag, slag.antal(report));
        }
        return headline;
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_same_report_gives_the_same_bytes(FileFormat format) {
        assertThat(format.report(Reports.content(Reports.SUNDSVALL, Language.EN)))
                .isEqualTo(format.report(Reports.content(Reports.SUNDSVALL, Language.EN)));
    }

    @Test
    void each_of_ten_thousand_insatser_is_in_the_file() throws IOException {
        StringBuilder insatser = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            insatser.append("  - { namn: Insats ").append(i).append(", parter: [Försäkringskassan] }\n");
        }
        ReportContent content = Reports.content(Reports.underlag("""
                schema: finsam-underlag/1
                forbund: { namn: Stort }
                rakenskapsar: 2023
                insatser:
                %s""".formatted(insatser)), Language.SV);
        int rows = content.rapport().rader().size();
        assertThat(rows).isGreaterThan(10_000);
        for (FileFormat format : List.of(FileFormat.XLSX, FileFormat.JUNIT, FileFormat.SARIF)) {
            Map<Slag, Integer> counts =
                    FormReading.of(format, format.report(content)).rader();
            assertThat(counts.values().stream().mapToInt(each -> each).sum())
                    .as(format.word())
                    .isEqualTo(rows);
        }
    }
}
