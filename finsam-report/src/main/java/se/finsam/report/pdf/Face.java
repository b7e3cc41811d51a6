package se.finsam.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface that is packed with finsam, and so the same on every machine. */
final class Face {
    /** What is read. */
    static final Face TEXT = new Face("SourceSans3-Regular.ttf", "Source Sans 3", 400);

    /** What is stressed in it. */
    static final Face STRONG = new Face("SourceSans3-SemiBold.ttf", "Source Sans 3", 600);

    /** Headings. */
    static final Face HEADING = new Face("SourceSerif4-SemiBold.ttf", "Source Serif 4", 600);

    /** All that a page is set in. */
    static final List<Face> ALL = List.of(TEXT, STRONG, HEADING);

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup signs;

    private Face(String file, String family, int weight) {
        this.family = family;
        this.weight = weight;
        try (InputStream in = Face.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("finsam was built without " + file);
            }
            bytes = in.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            signs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    /** The name that the style sheet has for it. */
    String family() {
        return family;
    }

    /** Its weight there. */
    int weight() {
        return weight;
    }

    /** It as a font of a document, of which only what is used is embedded. */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont own = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        own.setEnableGsub(false); // a ligature would not say which letters it is made of
        return PDType0Font.load(document, own, true);
    }

    /** Whether it can draw a character. */
    boolean has(int codePoint) {
        return signs.getGlyphId(codePoint) != 0;
    }

    /** Which of its glyphs draws a character. */
    int glyph(int codePoint) {
        return signs.getGlyphId(codePoint);
    }

    /** The typeface itself. */
    TrueTypeFont font() {
        return font;
    }
}
