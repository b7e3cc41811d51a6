package se.finsam.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.Judged;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.ReportWriter;

class PdfReportTest {
    @Test
    void it_says_the_verdict_and_the_counts_of_the_report() throws Exception {
        for (Language language : Language.values()) {
            ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, language);
            byte[] pdf = PdfReport.of(content);
            // For a person to look at.
            Files.createDirectories(Path.of("target", "pdf"));
            Files.write(
                    Path.of(
                            "target",
                            "pdf",
                            "ornskoldsvik-2021." + language.name().toLowerCase(Locale.ROOT) + ".pdf"),
                    pdf);
            String text = text(pdf);
            assertThat(text)
                    .contains(Words.of(content).verdict(content.rapport().utlatande()), "Örnsköldsvik");
            for (Slag slag : Slag.values()) {
                assertThat(text).contains(Words.of(content).count(slag, slag.antal(content.rapport())));
            }
            assertThat(text).contains(language == Language.SV ? "1 058 307 kr" : "SEK 1,058,307");
        }
    }

    @Test
    void the_report_as_json_is_within_it() throws Exception {
        ReportContent content = Reports.content(Reports.SUNDSVALL, Language.SV);
        try (PDDocument document = Loader.loadPDF(PdfReport.of(content))) {
            PDComplexFileSpecification file = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(Attachment.NAME));
            assertThat(file.getEmbeddedFile().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(ReportWriter.toJson(content.rapport()));
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
        }
    }

    @Test
    void the_first_page_is_a_summary_that_can_be_read_alone() throws Exception {
        ReportContent content = Judged.content(Language.SV);
        String first = page(PdfReport.of(content), 1);
        assertThat(first)
                .contains(
                        "AVVIKELSE, 1 accepterad",
                        "1 avvikelse",
                        "Eget kapital inom rekommendationen",
                        "ornskoldsvik-2021.yaml",
                        content.rapport().underlag().sha256(),
                        content.rapport().regelbok().sha256(),
                        Judged.FILE)
                .doesNotContain("Uträkning");
        assertThat(page(PdfReport.of(content), 2))
                .startsWith("Samordningsförbundet i Örnsköldsvik 2021")
                .contains("Avvikelser 1", "Årsredovisningens delar");
    }

    @Test
    void each_role_has_a_line_to_sign_on_at_the_end_and_no_role_no_lines() throws Exception {
        ReportContent content = Judged.content(Language.SV);
        ReportContent signed = new ReportContent(
                content.rapport(),
                content.language(),
                content.kontroller(),
                content.underlag(),
                content.tidigare(),
                List.of("Revisor för kommunen", "Revisor för <staten>"));
        byte[] pdf = PdfReport.of(signed);
        Files.write(Path.of("target", "pdf", "underskrift.pdf"), pdf); // for a person to look at
        assertThat(text(pdf)).contains("Underskrift", "Ort och dag", "Revisor för kommunen", "Revisor för <staten>");
        assertThat(text(PdfReport.of(content))).doesNotContain("Ort och dag");
    }

    @Test
    void no_heading_stands_alone_at_the_end_of_a_page() throws Exception {
        byte[] pdf = PdfReport.of(Judged.content(Language.SV));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> headings = new ArrayList<>();
            headings(document.getDocumentCatalog().getDocumentOutline().children(), headings);
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                String said = page(pdf, i).replaceAll(" Sida [0-9]+ av [0-9]+ ?$", "");
                for (String heading : headings) {
                    assertThat(said).as("page " + i).doesNotEndWith(heading.replaceAll("[\\s\\u00A0]+", " "));
                }
            }
        }
    }

    @Test
    void the_pictures_come_after_what_was_judged_and_the_appendix_last() throws Exception {
        assertThat(text(PdfReport.of(Judged.content(Language.SV))))
                .containsSubsequence(
                        "Att bedöma 10",
                        "Bedömt, fast",
                        "Året i bilder",
                        "Om granskningen",
                        "Bilaga. Kan inte bedömas");
    }

    private static void headings(Iterable<PDOutlineItem> items, List<String> headings) {
        for (PDOutlineItem item : items) {
            headings.add(item.getTitle());
            headings(item.children(), headings);
        }
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    @Test
    void equal_reports_are_equal_bytes_wherever_they_are_made() {
        byte[] first = PdfReport.of(Reports.content(Reports.SUNDSVALL, Language.SV));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(PdfReport.of(Reports.content(Reports.SUNDSVALL, Language.SV)))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void it_has_bookmarks_a_language_and_a_title_that_is_shown() throws Exception {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.EN)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("DEVIATION");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Deviations 1", "Remarks 1", "About this check");
        }
    }

    @Test
    void names_in_scripts_that_no_typeface_has_can_be_told_apart() throws Exception {
        ReportContent content = Reports.content(Reports.underlag("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: Förbundet 漢
                  medlemmar:
                    - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                    - { namn: Kommunen, part: KOMMUN }
                rakenskapsar: 2023
                insatser:
                  - { namn: אב, parter: [Kommunen] }
                  - { namn: אג, parter: [Kommunen] }
                  - { namn: مع, parter: [Kommunen] }
                  - { namn: 😀, parter: [Kommunen] }
                """), Language.SV);

        String text = text(PdfReport.of(content));

        assertThat(text)
                .contains(
                        "Förbundet [U+6F22]",
                        "[U+05D0][U+05D1]",
                        "[U+05D0][U+05D2]",
                        "[U+0645][U+0639]",
                        "[U+1F600]",
                        "Tecken som typsnitten saknar skrivs med sitt nummer i Unicode, som [U+05D0].")
                .doesNotContain("□");
    }

    @Test
    void nothing_is_said_of_characters_where_none_is_missing() throws Exception {
        assertThat(text(PdfReport.of(Reports.content(Reports.SUNDSVALL, Language.EN))))
                .doesNotContain("U+", "typefaces", "□");
    }

    @Test
    void what_not_every_typeface_has_is_written_by_its_number() {
        assertThat(Drawable.of("åäö ½ ≤\u00A0–")).isEqualTo("åäö ½ ≤\u00A0–");
        assertThat(Drawable.of("a\u0007b\u202Ec\uD83D\uDE00d\uD800"))
                .isEqualTo("a[U+0007]b[U+202E]c[U+1F600]d[U+D800]");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true); // as the eye reads it
            return stripper.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }
}
