package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.source.Printable;

/** Columns that fit the width: as wide as their longest cell, and of those named flexible the widest gives way. */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> flexible;

    /** A table whose columns with these numbers, from 0, are wrapped where there is too little room. */
    Table(Integer... flexible) {
        this.flexible = List.of(flexible);
    }

    /** Adds a row. */
    Table row(List<String> cells) {
        rows.add(cells.stream().map(Printable::of).toList());
        return this;
    }

    /** Writes the table; the first row is its heading. */
    void write(Page page) {
        int[] widths = widths(page.width());
        for (int i = 0; i < rows.size(); i++) {
            write(page, rows.get(i), widths, i == 0 ? Style.BOLD : Style.PLAIN);
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Cells.of(row.get(i)));
            }
        }
        int total = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            total += each;
        }
        while (total > width) {
            int widest = flexible.get(0);
            for (int column : flexible) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private static void write(Page page, List<String> row, int[] widths, Style style) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Wrap.lines(row.get(i), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < widths.length; x++) {
                String cell = y < cells.get(x).size() ? cells.get(x).get(y) : "";
                line.append(x == 0 ? "" : GAP).append(Cells.pad(cell, widths[x]));
            }
            page.line(page.styled(style, line.toString().stripTrailing()));
        }
    }
}
