package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.Rulebook;

/** A whole workbook filled in as an office does: as the annual report prints it, and as it comes out of a PDF. */
class OfficeWorkbookTest {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    /** Whose hand fills it in. */
    enum Hand {
        /** Writes as it is printed: "1 258 500", "−355", "25 mars 2022", "FÖRSÄKRINGSKASSAN". */
        PRINTED,
        /** Pastes what a PDF gives: no-break spaces, "(355)", "25/3 2022", words without their dots. */
        PASTED;

        String number(double value) {
            BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
            String digits = number.abs().toPlainString();
            int point = digits.indexOf('.');
            String whole = point < 0 ? digits : digits.substring(0, point);
            String rest = point < 0 ? "" : "," + digits.substring(point + 1);
            // A year is no amount: nobody writes 2 021.
            boolean year = rest.isEmpty() && whole.matches("(19|20)\\d\\d");
            String space = this == PRINTED ? " " : "\u00a0";
            String grouped = year ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", space) + rest;
            if (number.signum() >= 0) {
                return grouped;
            }
            return this == PRINTED ? "\u2212" + grouped : "(" + grouped + ")";
        }

        String day(LocalDate day) {
            return this == PRINTED
                    ? day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
                    : day.getDayOfMonth() + "/" + day.getMonthValue() + " " + day.getYear();
        }

        String word(String word) {
            return this == PRINTED
                    ? word.toUpperCase(Locale.ROOT)
                    : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ornskoldsvik-2021, PRINTED",
        "ornskoldsvik-2021, PASTED",
        "sundsvall-2021, PRINTED",
        "sundsvall-2021, PASTED",
        "ornskoldsvik-2023-budget, PRINTED",
        "ornskoldsvik-2023-budget, PASTED"
    })
    void a_workbook_that_an_office_fills_in_gives_the_rows_of_the_yaml(String name, Hand hand) throws IOException {
        Underlag yaml = UnderlagReader.standard()
                .read(Path.of("..", "examples", name + ".yaml"))
                .get(0)
                .underlag()
                .orElseThrow();
        byte[] typed = Templates.of(Rulebook.bundled(), Language.SV).xlsx(yaml);
        Written written = rewritten(typed, hand);

        ReadResult read = WorkbookReader.standard().read(written.book(), "bok.xlsx");

        assertThat(read.errors())
                .extracting(error -> error.message(Language.SV))
                .isEmpty();
        assertThat(written.cells()).as("cells rewritten").isGreaterThan(20);
        Checker checker = Checker.bundled();
        assertThat(checker.check(read.underlag().orElseThrow()).rader())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("kallor")
                .isEqualTo(checker.check(yaml).rader());
    }

    /**
     * A workbook with each value as its hand writes it.
     *
     * @param cells how many cells are not as they were
     */
    private record Written(InputStream book, int cells) {}

    private static Written rewritten(byte[] book, Hand hand) throws IOException {
        int cells = 0;
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : open) {
                Set<String> words = chosen(sheet);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += rewrite(cell, words, hand) ? 1 : 0;
                    }
                }
            }
            open.write(out);
            return new Written(new ByteArrayInputStream(out.toByteArray()), cells);
        }
    }

    private static boolean rewrite(Cell cell, Set<String> words, Hand hand) {
        if (cell.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(
                    DateUtil.isCellDateFormatted(cell)
                            ? hand.day(cell.getLocalDateTimeCellValue().toLocalDate())
                            : hand.number(cell.getNumericCellValue()));
            return true;
        }
        if (cell.getCellType() == CellType.STRING
                && words.contains(cell.getAddress().formatAsString())) {
            cell.setCellValue(hand.word(cell.getStringCellValue()));
            return true;
        }
        return false;
    }

    /** The cells for which the sheet has a list of words to choose from. */
    private static Set<String> chosen(Sheet sheet) {
        Set<String> cells = new HashSet<>();
        for (DataValidation choice : sheet.getDataValidations()) {
            for (CellRangeAddress range : choice.getRegions().getCellRangeAddresses()) {
                range.forEach(address -> {
                    if (address.getRow() < 500) {
                        cells.add(address.formatAsString());
                    }
                });
            }
        }
        return cells;
    }
}
