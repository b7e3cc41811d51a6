package se.finsam.report.mall;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;

/**
 * Goes through the rows and cells of a sheet for what no spreadsheet program writes, and what the reader of cells would pass
 * over or take for another cell: each is told by its cell.
 */
final class SheetStructure {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");

    /** The kinds of cells that can be read; the day as text ({@code d}) is written by no spreadsheet program. */
    private static final Set<String> KINDS = Set.of("n", "s", "str", "inlineStr", "b", "e");

    private static final Set<String> CELL = Set.of("r", "s", "t", "cm", "vm", "ph");
    private static final Set<String> WITHIN = Set.of("f", "v", "is", "extLst");

    private final XMLStreamReader xml;
    private final SheetReader sheet;
    private final int texts;
    private int row;
    private int column;
    private boolean named;
    private boolean numbered;
    private boolean unnumbered;

    /** {@code texts}: how many shared texts the workbook has. */
    SheetStructure(XMLStreamReader xml, SheetReader sheet, int texts) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Tells all that is wrong with the sheet's rows and cells. */
    void check() throws XMLStreamException {
        boolean rows = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                rows = true;
                data();
            }
        }
        if (!rows) {
            wrong(1, 1, null, "bladets rader (sheetData)", "the sheet's rows (sheetData)");
        }
    }

    private void data() throws XMLStreamException {
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            String name = xml.getLocalName();
            if (name.equals("row")) {
                row();
            } else {
                wrong(row + 1, 1, name, "en rad (row)", "a row (row)");
                skip();
            }
        }
    }

    private void row() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        numbered |= number != null;
        unnumbered |= number == null;
        if (numbered && unnumbered) {
            // Counted from the one before, a row would take the place of another.
            wrong(row + 1, 1, number, "rader som alla har nummer, eller ingen", "rows that all have a number, or none");
        }
        if (number != null) {
            int given = INDEX.matcher(number).matches() ? Integer.parseInt(number) : 0;
            if (given <= row || given > MOST_ROWS) {
                wrong(
                        row + 1,
                        1,
                        number,
                        "en rad efter rad " + row + ", högst " + MOST_ROWS,
                        "a row after row " + row + ", at most " + MOST_ROWS);
                given = row + 1;
            }
            row = given;
        } else {
            row++;
        }
        column = 0;
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            String name = xml.getLocalName();
            if (name.equals("c")) {
                cell();
            } else {
                if (!name.equals("extLst")) {
                    wrong(row, column + 1, name, "en cell (c)", "a cell (c)");
                }
                skip();
            }
        }
    }

    private void cell() throws XMLStreamException {
        address(xml.getAttributeValue(null, "r"));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null && !CELL.contains(xml.getAttributeLocalName(i))) {
                wrong(
                        row,
                        column,
                        xml.getAttributeLocalName(i),
                        "en egenskap som celler har (r, s, t)",
                        "a property that cells have (r, s, t)");
            }
        }
        String given = xml.getAttributeValue(null, "t");
        String kind = given == null ? "n" : given;
        if (!KINDS.contains(kind)) {
            wrong(
                    row,
                    column,
                    kind,
                    "en cell av slaget n, s, str, inlineStr, b eller e",
                    "a cell of the kind n, s, str, inlineStr, b or e");
        }
        boolean formula = false;
        String value = null;
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            String name = xml.getLocalName();
            formula |= name.equals("f");
            if (name.equals("v")) {
                value = xml.getElementText();
            } else {
                if (!WITHIN.contains(name)) {
                    wrong(row, column, name, "ett värde (v) eller en formel (f)", "a value (v) or a formula (f)");
                }
                skip();
            }
        }
        if (value != null) {
            value(kind, value.strip(), formula);
        }
    }

    private void address(@Nullable String reference) {
        if (reference == null) {
            column++;
            if (named) {
                wrong(
                        row,
                        column,
                        null,
                        "cellens plats, som de andra cellerna har",
                        "the cell's place, as the other cells have");
            }
            return;
        }
        named = true;
        Matcher parts = REFERENCE.matcher(reference);
        int given = parts.matches() && Integer.parseInt(parts.group(2)) == row ? column(parts.group(1)) : 0;
        if (given <= column || given > MOST_COLUMNS) {
            wrong(
                    row,
                    column + 1,
                    reference,
                    "en cell i rad " + row + " efter dem som står före, en gång, högst kolumn XFD",
                    "a cell in row " + row + " after those before it, once, at most column XFD");
            given = column + 1;
        }
        column = given;
    }

    private void value(String kind, String value, boolean formula) {
        switch (kind) {
            case "s" -> {
                if (!INDEX.matcher(value).matches() || Integer.parseInt(value) >= texts) {
                    wrong(
                            row,
                            column,
                            value,
                            "numret på en av arbetsbokens " + texts + " delade texter, från 0",
                            "the number of one of the workbook's " + texts + " shared texts, from 0");
                }
            }
            case "n" -> {
                if (value.isEmpty() ? formula : !NUMBER.matcher(value).matches()) {
                    wrong(
                            row,
                            column,
                            value,
                            formula
                                    ? "ett beräknat värde: öppna arbetsboken i ett kalkylprogram och spara den"
                                    : "ett tal",
                            formula
                                    ? "a computed value: open the workbook in a spreadsheet program and save it"
                                    : "a number");
                }
            }
            case "b" -> {
                if (!value.equals("0") && !value.equals("1")) {
                    wrong(row, column, value, "0 (falskt) eller 1 (sant)", "0 (false) or 1 (true)");
                }
            }
            default -> {
                // A text is whatever it is; an error is told where its cell is read.
            }
        }
    }

    private void wrong(int atRow, int atColumn, @Nullable String value, String sv, String en) {
        sheet.tell(InputError.Kind.SYNTAX, sheet.place(atRow, atColumn, ""), value, sv, en);
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number;
    }
}
