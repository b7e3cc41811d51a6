package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents as PDF: a line for each text, and what stands after a {@code |} in a column of its own, set from the right. */
final class PdfOf {
    private static final int SIZE = 11;
    private static final int LINE = 18;
    private static final int LEFT = 60;
    private static final int FIRST_COLUMN = 380;
    private static final int COLUMN = 90;

    private PdfOf() {}

    static void write(Path file, List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    float y = PDRectangle.A4.getHeight() - LEFT;
                    for (String line : lines) {
                        String[] cells = line.split("\\|", -1);
                        text(out, font, LEFT, y, cells[0].strip());
                        for (int i = 1; i < cells.length; i++) {
                            String cell = cells[i].strip();
                            float width = font.getStringWidth(cell) / 1000 * SIZE;
                            text(out, font, FIRST_COLUMN + COLUMN * (i - 1) + COLUMN - width, y, cell);
                        }
                        y -= LINE;
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private static void text(PDPageContentStream out, PDFont font, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    /** The annual report of a förbund that there is none of. */
    static List<List<String>> annualReport() {
        return List.of(
                List.of(
                        "Samordningsförbundet Exempelbygden",
                        "",
                        "Årsredovisning 2021",
                        "",
                        "Organisationsnummer 222000-0000"),
                List.of(
                        "Resultaträkning",
                        "Belopp i kronor | 2021 | 2020",
                        "Verksamhetens intäkter",
                        "Bidrag från medlemmarna | 5 034 000 | 4 900 000",
                        "Summa intäkter | 5 034 000 | 4 900 000",
                        "Verksamhetens kostnader",
                        "Insatser | 3 900 000 | 3 800 000",
                        "Kansli | 850 000 | 880 000",
                        "Summa kostnader | 4 750 000 | 4 680 000",
                        "Årets resultat | 284 000 | 220 000"),
                List.of(
                        "Balansräkning",
                        "Belopp i kronor | 2021-12-31 | 2020-12-31",
                        "Tillgångar",
                        "Kassa och bank | 1 500 000 | 1 200 000",
                        "Summa tillgångar | 1 500 000 | 1 200 000",
                        "Eget kapital och skulder",
                        "Eget kapital",
                        "Ingående eget kapital | 774 307 | 554 307",
                        "Årets resultat | 284 000 | 220 000",
                        "Utgående eget kapital | 1 058 307 | 774 307",
                        "Skulder",
                        "Kortfristiga skulder | 441 693 | 425 693",
                        "Summa skulder | 441 693 | 425 693",
                        "Summa eget kapital och skulder | 1 500 000 | 1 200 000"));
    }
}
