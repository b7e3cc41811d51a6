package se.finsam.report.mall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** What reading a form and reading a table have in common: where a cell is, and what it gives a key. */
final class SheetReader {
    private static final int LETTERS = 26;
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

    private final int number;
    private final String name;
    private final CellScalar scalars;
    private final Problems problems;

    SheetReader(int number, String name, CellScalar scalars, Problems problems) {
        this.number = number;
        this.name = name;
        this.scalars = scalars;
        this.problems = problems;
    }

    /** The place of a cell, for the value at a pointer. */
    Place place(int row, int column, String pointer) {
        return new Place(pointer, row, column, new Place.Cell(number, name, reference(row, column)));
    }

    /** Tells that something is wrong with a cell. */
    void tell(InputError.Kind kind, Place place, @Nullable String value, String sv, String en) {
        problems.add(kind, place, value, new Text(sv, en));
    }

    /** Puts what a cell gives a key into the object that has it. */
    void put(Draft owner, Leaf leaf, RawCell cell, int row) {
        RecordShape.Field field = leaf.field();
        Place place = place(row, cell.column(), Place.child(owner.pointer(), leaf.key()));
        if (!usable(cell, place) || nothing(cell, field)) {
            return;
        }
        if (field.list() && leaf.splits() && doubtful(cell, leaf)) {
            tell(
                    InputError.Kind.WRONG_TYPE,
                    place,
                    cell.text(),
                    "INGA, om det inte finns några; en tom cell, om det inte är känt",
                    "NONE, where there are none; an empty cell, where it is not known");
        } else if (field.list()) {
            Draft.Items items = owner.list(field.key(), place);
            for (RawCell one : split(leaf, cell)) {
                items.add(scalars.of(one, leaf.owner(), field, place.as(items.next())));
            }
        } else if (!owner.put(leaf.key(), scalars.of(cell, leaf.owner(), field, place))) {
            tell(InputError.Kind.DUPLICATE_KEY, place, cell.text(), "nyckeln en gång", "the key once");
        }
    }

    /** Whether a cell has the dash that a printed table has where there is nothing. */
    private static boolean nothing(RawCell cell, RecordShape.Field field) {
        Class<?> type = field.itemType();
        boolean number = type == BigDecimal.class || type == Integer.class || type == int.class;
        return number && cell.kind() == RawCell.Kind.TEXT && OfficeNumber.dash(cell.text());
    }

    /** Whether words stand where names or texts are listed that say that there are none, or that it is not known: which, they do not tell. */
    private static boolean doubtful(RawCell cell, Leaf leaf) {
        return leaf.field().itemType() == String.class
                && leaf.field().codes().isEmpty()
                && !SheetWords.is(SheetWords.NONE, cell.text())
                && SheetWords.NOTHING.matcher(cell.text().strip()).matches();
    }

    /**
     * Notes in which document, and on which page, what is at a pointer stood; nothing where neither is said. The page is the first
     * number of its cell, whatever else people write there.
     */
    void source(Draft underlag, String pointer, @Nullable RawCell page, @Nullable RawCell document, int row) {
        Matcher number = PAGE.matcher(page == null ? "" : page.text());
        String name = document == null || document.kind() == RawCell.Kind.ERROR
                ? ""
                : document.text().strip();
        boolean known = number.find();
        if (pointer.startsWith("/tabell") || (!known && name.isEmpty())) {
            return;
        }
        RawCell first = page == null ? document : page;
        Place at = place(row, first == null ? 1 : first.column(), "");
        Draft source = underlag.list("kallor", at).add(at);
        String own = source.pointer();
        source.put("plats", new Node.Scalar(at.as(Place.child(own, "plats")), Node.Kind.TEXT, pointer));
        if (!name.isEmpty()) {
            source.put("dokument", new Node.Scalar(at.as(Place.child(own, "dokument")), Node.Kind.TEXT, name));
        }
        if (known) {
            source.put("sida", new Node.Scalar(at.as(Place.child(own, "sida")), Node.Kind.NUMBER, number.group()));
        }
    }

    /** Says of a key that must be there that its cell is empty. */
    void empty(Draft owner, Leaf leaf, int row, int column) {
        Place place =
                place(row, column, Place.child(owner.pointer(), leaf.field().key()));
        owner.put(leaf.field().key(), new Node.Scalar(place, Node.Kind.NULL, ""));
    }

    /** Whether there is a value in a cell; where there is a failed formula instead, that is told. */
    boolean usable(RawCell cell, Place place) {
        if (cell.kind() == RawCell.Kind.ERROR) {
            tell(
                    InputError.Kind.WRONG_TYPE,
                    place,
                    cell.text(),
                    "ett värde: formeln ger ett fel",
                    "a value: the formula fails");
            return false;
        }
        if (cell.kind() == RawCell.Kind.NOT_COMPUTED) {
            tell(
                    InputError.Kind.WRONG_TYPE,
                    place,
                    cell.text(),
                    "ett beräknat värde: öppna arbetsboken i ett kalkylprogram och spara den",
                    "a computed value: open the workbook in a spreadsheet program and save it");
            return false;
        }
        return true;
    }

    /** The values of a cell that can hold several; none where it says that there are none. */
    private static List<RawCell> split(Leaf leaf, RawCell cell) {
        if (SheetWords.is(SheetWords.NONE, cell.text())) {
            return List.of();
        }
        if (!leaf.splits() || cell.kind() != RawCell.Kind.TEXT) {
            return List.of(cell);
        }
        boolean names =
                leaf.field().itemType() == String.class && leaf.field().codes().isEmpty();
        String separator = cell.text().indexOf('\n') >= 0 ? "\n" : names ? ";" : "[;,]";
        List<RawCell> parts = new ArrayList<>();
        for (String part : cell.text().split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(new RawCell(cell.kind(), part.strip(), cell.column()));
            }
        }
        return parts;
    }

    /** The row that has the keys, of the first rows: the one that a test knows; null where none does. */
    static Map.@Nullable Entry<Integer, Map<Integer, RawCell>> head(
            SortedMap<Integer, Map<Integer, RawCell>> rows, java.util.function.Predicate<Map<Integer, RawCell>> test) {
        int looked = 0;
        for (Map.Entry<Integer, Map<Integer, RawCell>> row : rows.entrySet()) {
            if (test.test(row.getValue())) {
                return row;
            }
            looked++;
            if (looked == 20) {
                return null;
            }
        }
        return null;
    }

    /** A cell as a spreadsheet calls it. */
    private static String reference(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
