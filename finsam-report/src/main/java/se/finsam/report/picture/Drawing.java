package se.finsam.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;

/** A picture under way. */
final class Drawing {
    /** As wide as a narrow screen, so that the text is readable there too. */
    static final int WIDTH = 420;

    private final List<Shape> shapes = new ArrayList<>();

    Drawing box(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, Look look) {
        shapes.add(new Shape.Box(x, y, width, height, look));
        return this;
    }

    /** A horizontal bar between two places, in whichever order. */
    Drawing bar(BigDecimal one, BigDecimal other, int y, int height, Look look) {
        return box(one.min(other), new BigDecimal(y), one.subtract(other).abs(), new BigDecimal(height), look);
    }

    Drawing stroke(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2, Look look) {
        shapes.add(new Shape.Stroke(x1, y1, x2, y2, look));
        return this;
    }

    Drawing vertical(BigDecimal x, int from, int to, Look look) {
        return stroke(x, new BigDecimal(from), x, new BigDecimal(to), look);
    }

    Drawing horizontal(int from, int to, BigDecimal y, Look look) {
        return stroke(new BigDecimal(from), y, new BigDecimal(to), y, look);
    }

    Drawing dot(BigDecimal x, int y, int radius, Look look) {
        shapes.add(new Shape.Dot(x, new BigDecimal(y), new BigDecimal(radius), look));
        return this;
    }

    Drawing label(BigDecimal x, BigDecimal y, Anchor anchor, Look look, String text) {
        shapes.add(new Shape.Label(x, y, anchor, look, text));
        return this;
    }

    Drawing label(int x, int y, Anchor anchor, Look look, String text) {
        return label(new BigDecimal(x), new BigDecimal(y), anchor, look, text);
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }
}
