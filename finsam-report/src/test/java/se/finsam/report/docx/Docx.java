package se.finsam.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads a document back. */
public final class Docx {
    private Docx() {}

    /** A line for each paragraph, after its style, and for each row of a table. */
    public static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : open(bytes).getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String style = paragraph.getStyle() == null ? "" : paragraph.getStyle() + ": ";
                lines.add((style + paragraph.getText().replace('\u00A0', ' ')).strip());
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> lines.add("| "
                                + row.getTableCells().stream()
                                        .map(XWPFTableCell::getText)
                                        .map(text -> text.replace('\u00A0', ' '))
                                        .collect(Collectors.joining(" | "))));
            }
        }
        return lines;
    }

    static XWPFDocument open(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
