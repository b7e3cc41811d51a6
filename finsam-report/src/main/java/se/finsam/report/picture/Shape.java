package se.finsam.report.picture;

import java.math.BigDecimal;

/** A shape of a picture, in the picture's own units; its style is a name that the page gives a look. */
public sealed interface Shape {
    /** The name of its look. */
    Look look();

    /** A filled rectangle. */
    record Box(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, Look look) implements Shape {}

    /** A straight line. */
    record Stroke(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2, Look look) implements Shape {}

    /** A filled circle. */
    record Dot(BigDecimal x, BigDecimal y, BigDecimal radius, Look look) implements Shape {}

    /** A text on one line, with where in it {@code x} is. */
    record Label(BigDecimal x, BigDecimal y, Anchor anchor, Look look, String text) implements Shape {}

    /** Where a text stands from its point. */
    enum Anchor {
        /** To the right of it. */
        START,
        /** Around it. */
        MIDDLE,
        /** To the left of it. */
        END;

        /** Its name in SVG. */
        public String svg() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a shape is for, and so how it looks. */
    enum Look {
        /** The axis that all stands on. */
        AXIS,
        /** A line to read values by. */
        GRID,
        /** The figure itself. */
        FIGURE,
        /** The figure itself, where it is beyond its limit. */
        BEYOND,
        /** What the figure is compared with. */
        COMPARED,
        /** A limit. */
        LIMIT,
        /** Text that carries a value. */
        VALUE,
        /** Text that names something. */
        NAME,
        /** Text that helps. */
        NOTE;

        /** The name of the class that a page styles. */
        public String css() {
            return "p-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
