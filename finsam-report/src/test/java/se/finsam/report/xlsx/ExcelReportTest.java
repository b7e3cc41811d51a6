package se.finsam.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.source.Language;
import se.finsam.report.Figur;
import se.finsam.report.FigureWords;
import se.finsam.report.GoldenText;
import se.finsam.report.Hostile;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;
import se.finsam.rules.report.Rad;

class ExcelReportTest {
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_cells_are_those_of_the_file(Language language) throws IOException {
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, language);
        GoldenText.compare(
                Book.dump(ExcelReport.of(content)),
                content,
                "ornskoldsvik-2021." + language.name().toLowerCase(Locale.ROOT) + ".xlsx.txt");
    }

    @Test
    void the_same_report_gives_the_same_bytes_at_any_time_and_in_any_zone() throws InterruptedException {
        TimeZone before = TimeZone.getDefault();
        byte[] first = ExcelReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV));
        Thread.sleep(2100);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(ExcelReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void every_row_and_every_figure_has_a_line() {
        ReportContent content = Reports.content(Reports.SUNDSVALL, Language.SV);
        byte[] book = ExcelReport.of(content);
        assertThat(Book.column(book, "Rader", "Kontroll"))
                .isEqualTo(content.rapport().rader().stream().map(Rad::kontroll).toList());
        assertThat(Book.column(book, "Siffror", "Namn"))
                .isEqualTo(content.rapport().rader().stream()
                        .flatMap(row -> new FigureWords(content).of(row).stream())
                        .map(Figur::namn)
                        .toList());
        assertThat(Book.column(book, "Att fråga efter", "Uppgift")).isNotEmpty();
        assertThat(Book.column(book, "Gränser", "Källa")).isNotEmpty();
    }

    @Test
    void a_table_has_a_filter_and_a_header_that_stays() throws IOException {
        Map<String, String> parts = parts(ExcelReport.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)));
        for (int sheet = 2; sheet <= 5; sheet++) {
            assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
                    .contains("<autoFilter ref=\"A1:", "ySplit=\"1\"", "state=\"frozen\"", "<col ", "paperSize=\"9\"");
        }
    }

    @Test
    void no_text_becomes_a_formula_or_breaks_the_file() throws IOException {
        ReportContent content = Hostile.content(Language.SV);
        byte[] book = ExcelReport.of(content);
        parts(book).forEach((name, xml) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertThat(xml).doesNotContain("<f>", "<f ", "hyperlink");
            }
        });
        List<String> objects = Book.column(book, "Rader", "Objekt");
        assertThat(objects)
                .contains(
                        "=cmd|'/C calc'!A0",
                        "+1+1",
                        "-2+3",
                        "@SUM(A1)",
                        "_x005F_x003D_1",
                        "\\u202egnudna\\u2066",
                        "\uD83D\uDE00 åäö");
        assertThat(objects)
                .noneMatch(
                        text -> text.chars().anyMatch(c -> c < ' ' || c == '\uFFFE' || c == '\uFFFF' || c == 0x202E));
        Book.sheets(book)
                .values()
                .forEach(rows -> rows.forEach(row -> row.stream()
                        .filter(cell -> cell != null)
                        .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA))));
    }

    @Test
    void a_text_that_no_cell_can_hold_is_cut_with_a_mark() {
        assertThat(CellText.of("x".repeat(CellText.LONGEST)))
                .hasSize(CellText.LONGEST)
                .endsWith("x");
        assertThat(CellText.of("x".repeat(CellText.LONGEST + 1)))
                .hasSize(CellText.LONGEST)
                .endsWith("x" + CellText.CUT);
        assertThat(CellText.of("\uD83D\uDE00".repeat(CellText.LONGEST)))
                .endsWith("\uDE00" + CellText.CUT)
                .hasSizeLessThanOrEqualTo(CellText.LONGEST);
        assertThat(Book.column(ExcelReport.of(Hostile.content(Language.SV)), "Rader", "Objekt"))
                .anyMatch(text -> text.endsWith(CellText.CUT));
    }
}
