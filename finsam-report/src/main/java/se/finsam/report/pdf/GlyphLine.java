package se.finsam.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import se.finsam.report.picture.Shape.Anchor;

/** A text of a picture as outlines of an embedded typeface: no font of the machine is asked for. */
final class GlyphLine {
    private GlyphLine() {}

    /** The outlines of a text of a size, on the line at a place. */
    static Path2D of(Face face, String text, double size, double x, double y, Anchor anchor) {
        try {
            synchronized (face) { // a typeface reads its tables when they are asked for
                return draw(face, Drawable.of(text), size, x, y, anchor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface could not be read", e);
        }
    }

    private static Path2D draw(Face face, String text, double size, double x, double y, Anchor anchor)
            throws IOException {
        double scale = size / face.font().getUnitsPerEm();
        Path2D line = new Path2D.Double();
        int width = 0;
        for (int sign : text.codePoints().toArray()) {
            int glyph = face.glyph(sign);
            GlyphData outline = face.font().getGlyph().getGlyph(glyph);
            if (outline != null) {
                line.append(outline.getPath().getPathIterator(AffineTransform.getTranslateInstance(width, 0)), false);
            }
            width += face.font().getAdvanceWidth(glyph);
        }
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width * scale / 2;
            case END -> x - width * scale;
        };
        line.transform(new AffineTransform(scale, 0, 0, -scale, left, y));
        return line;
    }
}
