package se.finsam.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook read back by another program than the one that wrote it. */
public final class Book {
    private Book() {}

    /** By sheet, its rows; a cell that is not there is null. */
    public static Map<String, List<Row>> sheets(byte[] workbook) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            Map<String, List<Row>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
            return sheets;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The texts of a column, below the header. */
    public static List<String> column(byte[] workbook, String sheet, String header) {
        List<Row> rows = sheets(workbook).getOrDefault(sheet, List.of());
        List<String> names = rows.get(0).stream().map(Cell::getText).toList();
        List<String> texts = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            texts.add(row.getOptionalCell(names.indexOf(header))
                    .map(Cell::getText)
                    .orElse(""));
        }
        return texts;
    }

    /** Every cell in a line: where, of what type, in what format, and its value. */
    static String dump(byte[] workbook) {
        StringBuilder dump = new StringBuilder();
        sheets(workbook).forEach((name, rows) -> {
            dump.append("# ").append(name).append('\n');
            for (Row row : rows) {
                row.stream()
                        .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                        .forEach(cell -> dump.append(cell.getAddress())
                                .append(' ')
                                .append(value(cell))
                                .append('\n'));
            }
        });
        return dump.toString();
    }

    private static String value(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return "text " + cell.asString().replace("\n", "⏎");
        }
        String format = String.valueOf(cell.getDataFormatString());
        String value = format.startsWith("yyyy")
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString();
        return cell.getType() + " {" + format + "} " + value;
    }
}
