package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.source.Node;
import se.finsam.model.source.Place;
import se.finsam.model.source.RecordShape;

/**
 * Makes of a cell what a YAML file would have had there: numbers kept as text and texts kept as numbers are taken for what
 * the key takes. What cannot be that is left as it is, and told by what reads every input.
 */
final class CellScalar {
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}( [0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1990;

    private final boolean from1904;

    /** {@code from1904}: whether the workbook counts its days from 1904, as those from older Macs do. */
    CellScalar(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The value that a cell gives a key. */
    Node.Scalar of(RawCell cell, RecordShape.Field field, Place place) {
        Class<?> type = field.itemType();
        boolean number = cell.kind() == RawCell.Kind.NUMBER;
        if (field.added()) {
            return asItIs(cell, place);
        }
        if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return number ? new Node.Scalar(place, Node.Kind.NUMBER, cell.text()) : fromText(cell, place);
        }
        if (type == Boolean.class) {
            return bool(cell, place);
        }
        if (type == Dagsvar.class) {
            Node.Scalar no = bool(cell, place);
            if (no.kind() == Node.Kind.BOOLEAN) {
                return no;
            }
        }
        if (type == LocalDate.class || type == Dagsvar.class) {
            return new Node.Scalar(
                    place,
                    Node.Kind.TEXT,
                    number ? day(cell.text()) : cell.text().strip());
        }
        if (type == ArEllerDag.class) {
            return yearOrDay(cell, place);
        }
        boolean code = type.isEnum() || !field.codes().isEmpty();
        return new Node.Scalar(place, Node.Kind.TEXT, code ? cell.text().strip() : cell.text());
    }

    /** What a key takes that only a rulebook knows: the cell's own kind says what it is. */
    private static Node.Scalar asItIs(RawCell cell, Place place) {
        Node.Kind kind = switch (cell.kind()) {
            case NUMBER -> Node.Kind.NUMBER;
            case BOOLEAN -> Node.Kind.BOOLEAN;
            default -> Node.Kind.TEXT;
        };
        String text = kind == Node.Kind.BOOLEAN ? bool(cell, place).written() : cell.text();
        return new Node.Scalar(place, kind, text);
    }

    /** A number that counts to no day that could be meant is a year. */
    private Node.Scalar yearOrDay(RawCell cell, Place place) {
        if (cell.kind() != RawCell.Kind.NUMBER) {
            return fromText(cell, place);
        }
        String day = day(cell.text());
        return new Node.Scalar(place, day.equals(cell.text()) ? Node.Kind.NUMBER : Node.Kind.TEXT, day);
    }

    /** A number that was kept as text, with the spaces and the comma that people write. */
    private static Node.Scalar fromText(RawCell cell, Place place) {
        String text = cell.text().strip();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean space = Character.isSpaceChar(sign);
            digits.append(space ? ' ' : sign == ',' ? '.' : sign == '\u2212' ? '-' : sign);
        }
        String written = digits.toString();
        if (cell.kind() == RawCell.Kind.TEXT
                && (PLAIN.matcher(written).matches() || GROUPED.matcher(written).matches())) {
            String number = new BigDecimal(written.replace(" ", "")).toPlainString();
            return new Node.Scalar(place, Node.Kind.NUMBER, number);
        }
        return new Node.Scalar(place, Node.Kind.TEXT, text);
    }

    private static Node.Scalar bool(RawCell cell, Place place) {
        String text = cell.text().strip();
        if (cell.kind() == RawCell.Kind.BOOLEAN || cell.kind() == RawCell.Kind.TEXT) {
            if (SheetWords.is(SheetWords.YES, text) || isAny(text, "true", "sant")) {
                return new Node.Scalar(place, Node.Kind.BOOLEAN, "true");
            }
            if (SheetWords.is(SheetWords.NO, text) || isAny(text, "false", "falskt")) {
                return new Node.Scalar(place, Node.Kind.BOOLEAN, "false");
            }
        }
        return new Node.Scalar(place, Node.Kind.TEXT, text);
    }

    private static boolean isAny(String text, String one, String other) {
        return text.equalsIgnoreCase(one) || text.equalsIgnoreCase(other);
    }

    /** The day that a number counts to; the number itself where that is none that could be meant, such as a year. */
    private String day(String number) {
        if (!WHOLE.matcher(number).matches()) {
            return number;
        }
        LocalDate day = (from1904 ? EPOCH_1904 : Cells.EPOCH).plusDays(Integer.parseInt(number));
        return day.getYear() < FIRST_YEAR ? number : day.toString();
    }
}
