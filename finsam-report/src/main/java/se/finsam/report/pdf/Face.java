package se.finsam.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

    /** Its file, to be embedded. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
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
