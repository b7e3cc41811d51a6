package se.finsam.report.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import se.finsam.report.picture.Shape.Look;

/**
 * How a shape of a picture looks on paper: the colours of the page's own print.
 *
 * @param color its colour
 * @param stroke how thick a line is, in the picture's units
 * @param face the typeface of its text
 * @param points the size of its text, in the picture's units
 */
record Ink(Color color, int stroke, Face face, BigDecimal points) {
    private static final Color BLACK = new Color(0x1b1f24);
    private static final BigDecimal NORMAL = new BigDecimal("13");
    private static final BigDecimal SMALL = new BigDecimal("12");

    /** The look of a shape. */
    static Ink of(Look look) {
        return switch (look) {
            case AXIS -> line(BLACK, 1);
            case GRID -> line(new Color(0xbbbbbb), 1);
            case LIMIT -> line(BLACK, 2);
            case FIGURE -> line(new Color(0x2b5d8c), 2);
            case BEYOND -> line(new Color(0xa01c1c), 2);
            case COMPARED -> line(new Color(0xb9c7d4), 2);
            case VALUE -> new Ink(BLACK, 1, Face.STRONG, NORMAL);
            case NAME -> new Ink(BLACK, 1, Face.TEXT, NORMAL);
            case NOTE -> new Ink(new Color(0x444444), 1, Face.TEXT, SMALL);
        };
    }

    private static Ink line(Color color, int stroke) {
        return new Ink(color, stroke, Face.TEXT, NORMAL);
    }

    /** The size of its text as it is drawn. */
    double size() {
        return points.doubleValue();
    }
}
