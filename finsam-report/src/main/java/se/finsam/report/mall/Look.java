package se.finsam.report.mall;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of a template look on screen and paper. */
final class Look {
    /** Behind what is to be filled in. */
    static final String INPUT = "FFF7D6";

    /** Behind headings. */
    static final String HEAD = "DDE8F0";

    /** Of lines around what is to be filled in. */
    static final String LINE = "D0C9A8";

    /** Of what is for the program: the keys. */
    static final String FAINT = "7F7F7F";

    /** Of what explains. */
    static final String QUIET = "404040";

    static final int NORMAL = 11;
    static final int SMALL = 9;
    static final int SMALLER = 8;

    /** How many characters of the normal size a lying A4 takes where it is printed smaller, and by how many it may be more. */
    private static final int PAGE = 240;

    private static final int MORE = 60;

    private static final int TALLEST = 400;

    private Look() {}

    /** A new sheet, last in the workbook: on lying A4 pages, with its name and the number of the page below. */
    static Worksheet sheet(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footer("&A", Position.LEFT, SMALLER);
        sheet.footer("&P (&N)", Position.RIGHT, SMALLER);
        return sheet;
    }

    /** Prints a sheet on as few pages beside each other as can be read. */
    static void print(Worksheet sheet, int width) {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) Math.max(1, (width + MORE) / PAGE));
        sheet.fitToHeight((short) 0);
    }

    /** Gives a row the height that a wrapped text needs in a column of a width; a lesser height than it has is not given. */
    static int height(String text, int width, int size) {
        return Math.min(TALLEST, lines(text, width, size) * (size + size / 3 + 1) + 2);
    }

    /** How many lines a text takes in a column of a width, broken between words. */
    static int lines(String text, int width, int size) {
        // Of a font that is wider than the one asked for, which is not everywhere.
        int room = Math.max(1, width * NORMAL * 19 / (size * 20) - 1);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int at = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (at > 0 && at + 1 + word.length() > room) {
                    lines++;
                    at = 0;
                }
                lines += Math.max(0, word.length() - 1) / room;
                at += (at == 0 ? 0 : 1) + Math.min(word.length(), room);
            }
        }
        return lines;
    }
}
