package se.finsam.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.report.FileFormat;
import se.finsam.report.GoldenText;
import se.finsam.report.Hostile;
import se.finsam.report.Judged;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

class DocxReportTest {
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z]+[a-zåäö]*[A-ZÅÄÖ][a-zåäö]+\\b");
    private static final Pattern POINTER = Pattern.compile("(?<![\\w.])/[a-z]+[A-Za-z]*/");

    @Test
    void the_draft_says_what_it_did_in_both_languages() throws Exception {
        for (Language language : Language.values()) {
            ReportContent content = Judged.content(language);
            byte[] bytes = DocxReport.of(content);
            String name = "ornskoldsvik-2021-bedomd." + language.name().toLowerCase(Locale.ROOT) + ".docx";
            Files.createDirectories(Path.of("target", "docx"));
            Files.write(Path.of("target", "docx", name), bytes); // for a person to look at
            String text = String.join("\n", Docx.lines(bytes))
                    .replace(": " + content.rapport().regelbok().version() + "\n", ": …\n")
                    .replace("finsam " + content.rapport().program().version(), "finsam …");
            GoldenText.compare(text + "\n", content, name + ".txt");
        }
    }

    @Test
    void the_parts_stand_in_the_order_of_a_granskningsrapport() {
        assertThat(headings(DocxReport.of(Judged.content(Language.SV)), 1))
                .startsWith(
                        "Uppdrag", "Utgångspunkter", "Iakttagelser", "Bedömning", "Rekommendationer", "Underskrift");
        assertThat(headings(DocxReport.of(Judged.content(Language.EN)), 1))
                .startsWith(
                        "Assignment", "Starting points", "Observations", "Assessment", "Recommendations", "Signatures");
    }

    @Test
    void a_judgement_stands_with_its_reason_its_role_and_its_day() {
        assertThat(Docx.lines(DocxReport.of(Judged.content(Language.SV))))
                .contains(
                        "Judgement: Revisorns bedömning: Bedömt 2022-05-10 av statens revisor: accepterad avvikelse; skäl: "
                                + "Styrelsen har beslutat en plan; hänvisning: Protokoll 2022-05-06 § 12.");
    }

    @Test
    void nothing_is_recommended_for_a_deviation_that_is_accepted() {
        List<String> lines = Docx.lines(DocxReport.of(Judged.content(Language.SV)));
        List<String> recommended =
                lines.subList(lines.indexOf("Heading1: Rekommendationer"), lines.indexOf("Heading1: Underskrift"));
        assertThat(recommended)
                .anyMatch(line -> line.contains("Årsredovisningens delar"))
                .noneMatch(line -> line.contains("Eget kapital inom rekommendationen"));
    }

    @Test
    void the_appendix_says_why_a_control_does_not_apply() {
        List<String> lines = Docx.lines(DocxReport.of(Judged.content(Language.SV)));
        assertThat(lines)
                .contains(
                        "| Kontroll | Vad den prövar | Gäller | Rader",
                        "| Kontroll | Varför den inte gäller | Gäller | Rader");
    }

    @Test
    void a_fact_is_asked_for_once_and_in_a_question() {
        String said = String.join("\n", Docx.lines(DocxReport.of(Judged.content(Language.SV))));
        assertThat(said)
                .contains("Kan ni skicka årsredovisningen för 2020? | föregående års underlag")
                .containsOnlyOnce("poster i budgeten ligger");
    }

    @Test
    void no_name_of_a_variable_and_no_path_is_in_it() {
        for (Language language : Language.values()) {
            for (ReportContent content : List.of(
                    Judged.content(language),
                    Reports.content(Reports.SUNDSVALL, language),
                    Reports.content("ornskoldsvik-2023-budget.yaml", language))) {
                for (String line : Docx.lines(DocxReport.of(content))) {
                    // The name of a style stands before what is in it.
                    String said = line.replaceFirst("^[A-Za-z0-9]+: ", "");
                    assertThat(said).doesNotContainPattern(VARIABLE).doesNotContainPattern(POINTER);
                }
            }
        }
    }

    @Test
    void what_finsam_cannot_know_is_marked_as_to_be_written() {
        XWPFDocument document = Docx.open(DocxReport.of(Judged.content(Language.SV)));
        List<String> marked = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> WordStyles.TO_WRITE.equals(run.getStyle()))
                .map(run -> run.text())
                .toList();
        assertThat(marked)
                .hasSizeGreaterThan(5)
                .allSatisfy(text -> assertThat(text).startsWith("[").endsWith("]"));
        assertThat(document.getStyles().getStyle(WordStyles.TO_WRITE)).isNotNull();
    }

    @Test
    void the_contents_can_be_read_before_they_are_made_anew() {
        byte[] bytes = DocxReport.of(Judged.content(Language.SV));
        List<String> entries = Docx.open(bytes).getParagraphs().stream()
                .filter(paragraph ->
                        paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC"))
                .filter(paragraph -> !paragraph.getStyle().equals(WordStyles.CONTENTS))
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(entries).containsAll(headings(bytes, 1)).containsAll(headings(bytes, 2));
        assertThat(Docx.open(bytes).getDocument().xmlText())
                .contains("TOC \\o &quot;1-2&quot;".replace("&quot;", "\""));
    }

    @Test
    void a_word_processor_is_asked_to_number_the_contents_when_it_opens_them() {
        XWPFDocument document = Docx.open(DocxReport.of(Judged.content(Language.SV)));
        assertThat(document.isEnforcedUpdateFields()).isTrue();
        for (int level = 1; level <= 2; level++) {
            assertThat(document.getStyles()
                            .getStyle(WordStyles.contents(level))
                            .getCTStyle()
                            .xmlText())
                    .as("room for a page's number")
                    .contains("w:leader=\"dot\"", "w:val=\"right\"");
        }
    }

    @Test
    void the_head_of_a_table_stands_on_each_page_and_no_row_is_torn() {
        for (XWPFTable table :
                Docx.open(DocxReport.of(Judged.content(Language.SV))).getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void each_page_has_its_number_and_the_language_is_that_of_the_report() {
        for (Language language : Language.values()) {
            XWPFDocument document = Docx.open(DocxReport.of(Judged.content(language)));
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
            assertThat(document.getStyles().getDefaultRunStyle().getClass()).isNotNull();
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue(language == Language.EN ? "en-GB" : "sv-SE");
        }
    }

    @Test
    void the_roles_that_are_to_sign_have_a_line_each() {
        ReportContent content = Judged.content(Language.SV);
        ReportContent signed = new ReportContent(
                content.rapport(),
                content.language(),
                content.kontroller(),
                content.underlag(),
                content.tidigare(),
                List.of("Revisor för kommunen", "Revisor för staten"));
        assertThat(Docx.lines(DocxReport.of(signed)))
                .contains("Ort och dag", "Revisor för kommunen", "Revisor för staten");
    }

    @Test
    void names_made_to_do_harm_are_text() {
        assertThat(String.join("\n", Docx.lines(DocxReport.of(Hostile.content(Language.SV)))))
                .contains("]]></failure><x a='&amp;'>", "<script>");
    }

    @Test
    void equal_reports_are_equal_bytes_wherever_they_are_made() {
        byte[] first = DocxReport.of(Judged.content(Language.SV));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(DocxReport.of(Judged.content(Language.SV))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void it_opens_in_libreoffice_where_that_is_installed() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office));
        Path folder = Files.createDirectories(Path.of("target", "docx"));
        Path file = Files.write(folder.resolve("oppnas.docx"), FileFormat.DOCX.report(Judged.content(Language.SV)));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation="
                                + folder.resolve("office").toAbsolutePath().toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "office.log"))
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("oppnas.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", " "))
                    .contains("Rekommendationer", "1 058 307 kr", "Sida 2 av " + pdf.getNumberOfPages());
        }
    }

    private static List<String> headings(byte[] bytes, int level) {
        return Docx.open(bytes).getParagraphs().stream()
                .filter(paragraph -> WordStyles.heading(level).equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
