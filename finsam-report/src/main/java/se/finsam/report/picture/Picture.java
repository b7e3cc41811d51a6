package se.finsam.report.picture;

import java.util.List;

/**
 * A picture, with all that it shows in a table too. Immutable.
 *
 * @param id a name that is unique on a page
 * @param title what it shows
 * @param description what there is to see, in a sentence or two
 * @param width its width, in its own units
 * @param height its height
 * @param shapes what to draw, in order
 * @param columns the head of its table; the first column names the rows
 * @param rows the rows of its table
 */
public record Picture(
        String id,
        String title,
        String description,
        int width,
        int height,
        List<Shape> shapes,
        List<String> columns,
        List<List<String>> rows) {
    /** Copies its lists. */
    public Picture {
        shapes = List.copyOf(shapes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
