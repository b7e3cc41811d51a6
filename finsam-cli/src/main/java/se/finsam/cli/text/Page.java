package se.finsam.cli.text;

import java.util.List;
import se.finsam.model.source.Printable;

/** A text under way, in lines that fit the width. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    Page(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** An empty line. */
    Page gap() {
        text.append('\n');
        return this;
    }

    /** A paragraph, all its lines indented alike. */
    Page paragraph(int indent, String content, Style style) {
        return hanging(indent, "", 0, Style.PLAIN, content, style);
    }

    /** A paragraph that stands beside a label; {@code column} is the room for the label. */
    Page labelled(int indent, String label, int column, String content) {
        return hanging(indent, label, column, Style.DIM, content, Style.PLAIN);
    }

    /** A paragraph that stands beside a word of its own style. */
    Page hanging(int indent, String label, int column, Style labelStyle, String content, Style style) {
        int room = column == 0 || Cells.of(label) < column ? column : Cells.of(label) + 1;
        List<String> lines = Wrap.lines(Printable.lines(content), Math.max(10, width - indent - room));
        for (int i = 0; i < lines.size(); i++) {
            String first = i == 0 ? label : "";
            String pad = " ".repeat(Math.max(0, room - Cells.of(first)));
            text.append(" ".repeat(indent)).append(styled(labelStyle, first));
            if (!lines.get(i).isEmpty()) {
                text.append(pad).append(styled(style, lines.get(i)));
            }
            text.append('\n');
        }
        return this;
    }

    /** A line of the full width. */
    Page rule() {
        text.append("─".repeat(width)).append('\n');
        return this;
    }

    /** A line as it is. */
    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** How wide it is. */
    int width() {
        return width;
    }

    String styled(Style style, String content) {
        return colour ? style.of(content) : content;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
