package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of finsam's, filled in by its labels as one does at an office, and saved as another program saves it. */
final class OfficeBook implements AutoCloseable {
    /** Where the first object of a list stands, below its head, its explanations and its keys. */
    private static final int FIRST_OBJECT = 3;

    private final Path file;
    private final XSSFWorkbook book;

    /** The workbook of a file. */
    OfficeBook(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            this.book = new XSSFWorkbook(in);
        }
    }

    /** Writes beside a label. */
    OfficeBook beside(String sheet, String label, String text) {
        for (Row row : sheet(sheet)) {
            if (text(row.getCell(0)).equals(label)) {
                row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                return this;
            }
        }
        throw new AssertionError(sheet + " has no " + label);
    }

    /** Writes under a head, for the first object of a list. */
    OfficeBook under(String sheet, String head, String text) {
        for (Cell cell : sheet(sheet).getRow(0)) {
            if (text(cell).equals(head)) {
                sheet(sheet)
                        .getRow(FIRST_OBJECT)
                        .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(text);
                return this;
            }
        }
        throw new AssertionError(sheet + " has no " + head);
    }

    private Sheet sheet(String name) {
        Sheet sheet = book.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.toString();
    }

    /** Saves it where it was. */
    @Override
    public void close() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
    }
}
