package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Place;

/**
 * Makes of a cell what a YAML file would have had there: numbers kept as text and texts kept as numbers are taken for what
 * the key takes. What cannot be that is left as it is, and told by what reads every input.
 */
final class CellScalar {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1990;

    private final boolean from1904;
    private final List<WrittenUnit> units = new ArrayList<>();

    /** {@code from1904}: whether the workbook counts its days from 1904, as those from older Macs do. */
    CellScalar(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The value that a cell gives a key. */
    Node.Scalar of(RawCell cell, Class<?> owner, RecordShape.Field field, Place place) {
        Class<?> type = field.itemType();
        boolean number = cell.kind() == RawCell.Kind.NUMBER;
        if (field.added()) {
            return asItIs(cell, place);
        }
        if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return number
                    ? new Node.Scalar(place, Node.Kind.NUMBER, cell.text())
                    : fromText(cell, field.amount(), place);
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
            return new Node.Scalar(place, Node.Kind.TEXT, number ? day(cell.text()) : written(cell));
        }
        if (type == ArEllerDag.class) {
            return yearOrDay(cell, place);
        }
        boolean code = type.isEnum() || !field.codes().isEmpty();
        String text = cell.text().strip();
        return new Node.Scalar(
                place, Node.Kind.TEXT, code ? OfficeCode.of(text, owner, field).orElse(text) : cell.text());
    }

    /** A day that was kept as text, as people write it; the text itself where it writes none. */
    private static String written(RawCell cell) {
        String text = cell.text().strip();
        return OfficeDay.of(text)
                .map(LocalDate::toString)
                .or(() -> OfficeWeek.of(text))
                .orElse(text);
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
            Optional<LocalDate> written = OfficeDay.of(cell.text());
            return written.isPresent()
                    ? new Node.Scalar(place, Node.Kind.TEXT, written.get().toString())
                    : fromText(cell, false, place);
        }
        String day = day(cell.text());
        return new Node.Scalar(place, day.equals(cell.text()) ? Node.Kind.NUMBER : Node.Kind.TEXT, day);
    }

    /** A number that was kept as text, as people write it. */
    private Node.Scalar fromText(RawCell cell, boolean amount, Place place) {
        String text = cell.text().strip();
        Optional<OfficeNumber> number =
                cell.kind() == RawCell.Kind.TEXT ? OfficeNumber.of(text, amount) : Optional.empty();
        if (number.isEmpty()) {
            return new Node.Scalar(place, Node.Kind.TEXT, text);
        }
        String unit = number.get().unit();
        if (unit != null) {
            units.add(new WrittenUnit(place, text, unit));
        }
        return new Node.Scalar(place, Node.Kind.NUMBER, number.get().value().toPlainString());
    }

    /** The units that were written after amounts so far, which are to be the underlag's. */
    List<WrittenUnit> units() {
        return List.copyOf(units);
    }

    /**
     * A unit that was written after an amount.
     *
     * @param place the amount's place
     * @param text what was written
     * @param unit the unit as {@code enhet} has it
     */
    record WrittenUnit(Place place, String text, String unit) {}

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
            return OfficeDay.of(number).map(LocalDate::toString).orElse(number); // 20220325
        }
        LocalDate day = (from1904 ? EPOCH_1904 : Cells.EPOCH).plusDays(Integer.parseInt(number));
        return day.getYear() < FIRST_YEAR ? number : day.toString();
    }
}
