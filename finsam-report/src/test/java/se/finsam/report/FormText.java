package se.finsam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import se.finsam.report.docx.Docx;
import se.finsam.report.xlsx.Book;

/** What a file of each form says to who reads it. */
final class FormText {
    private FormText() {}

    static String of(FileFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case HTML, JUNIT, SARIF -> new String(bytes, StandardCharsets.UTF_8);
            case XLSX ->
                Book.sheets(bytes).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                        .map(Cell::getText)
                        .collect(Collectors.joining("\n"));
            case DOCX -> String.join("\n", Docx.lines(bytes));
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
        };
    }
}
