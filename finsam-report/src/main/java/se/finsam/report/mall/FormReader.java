package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/** Reads a sheet with a key a row. */
final class FormReader {
    private final SheetReader sheet;
    private final Map<String, Leaf> keys;
    private final SheetLabels labels;
    private final CostSigns signs;
    private int labelColumn;
    private int pageColumn;
    private int documentColumn;

    /**
     * A reader of a form.
     *
     * @param keys all keys that can stand on a form, whichever form that is
     * @param labels what the form calls its own
     * @param signs takes what is said of the signs of costs
     */
    FormReader(SheetReader sheet, Map<String, Leaf> keys, SheetLabels labels, CostSigns signs) {
        this.signs = signs;
        this.sheet = sheet;
        this.keys = keys;
        this.labels = labels;
    }

    /** Puts what the rows say into the underlag. */
    void read(SortedMap<Integer, Map<Integer, RawCell>> rows, Draft underlag) {
        Map.Entry<Integer, Map<Integer, RawCell>> head =
                SheetReader.head(rows, row -> column(row, SheetWords.KEY) > 0 && column(row, SheetWords.VALUE) > 0);
        if (head == null) {
            if (!rows.isEmpty()) {
                sheet.tell(
                        InputError.Kind.MISSING_KEY,
                        sheet.place(rows.firstKey(), 1, ""),
                        null,
                        "en rubrikrad med nyckel och värde",
                        "a row of headings with key and value");
            }
            return;
        }
        labelColumn = column(head.getValue(), SheetWords.LABEL);
        pageColumn = column(head.getValue(), SheetWords.PAGE);
        documentColumn = column(head.getValue(), SheetWords.DOCUMENT);
        int keyColumn = column(head.getValue(), SheetWords.KEY);
        int valueColumn = column(head.getValue(), SheetWords.VALUE);
        rows.tailMap(head.getKey() + 1).forEach((row, cells) -> row(row, cells, keyColumn, valueColumn, underlag));
    }

    private static int column(Map<Integer, RawCell> row, Text word) {
        for (RawCell cell : new TreeMap<>(row).values()) {
            if (SheetWords.is(word, cell.text())) {
                return cell.column();
            }
        }
        return 0;
    }

    /** The key of a row that was put in without one, by what it is called. */
    private @Nullable Leaf labelled(Map<Integer, RawCell> cells) {
        RawCell label = cells.get(labelColumn);
        return label == null ? null : labels.of(label.text());
    }

    private boolean asksOfSigns(String name, Map<Integer, RawCell> cells) {
        RawCell label = cells.get(labelColumn);
        return name.equalsIgnoreCase(SheetWords.MINUS_KEY)
                || (name.isEmpty() && label != null && SheetWords.is(SheetWords.MINUS, label.text()));
    }

    private void row(int row, Map<Integer, RawCell> cells, int keyColumn, int valueColumn, Draft underlag) {
        RawCell key = cells.get(keyColumn);
        RawCell value = cells.get(valueColumn);
        String name = key == null ? "" : key.text().strip();
        Leaf leaf = name.isEmpty() ? labelled(cells) : keys.getOrDefault(name, Leaf.added(Underlag.class, name));
        if (value != null && asksOfSigns(name, cells)) {
            signs.answered(value, sheet.place(row, value.column(), ""), sheet);
            return;
        }
        if (name.startsWith(SheetWords.OWN) || (name.isEmpty() && value == null)) {
            return;
        }
        if (leaf == null) {
            List<String> known = new ArrayList<>(keys.keySet());
            String nearest = Nearest.to(name, known).orElse("");
            sheet.tell(
                    InputError.Kind.UNKNOWN_KEY,
                    sheet.place(row, keyColumn, ""),
                    name,
                    nearest.isEmpty() ? "en nyckel som i mallen" : nearest,
                    nearest.isEmpty() ? "a key as in the template" : nearest);
            return;
        }
        if (value != null) {
            Place place = sheet.place(row, value.column(), "");
            Draft owner = underlag.below(leaf.path().subList(0, leaf.path().size() - 1), place);
            sheet.put(owner, leaf, value, row);
            if (owner.has(leaf.key())) {
                String pointer = Place.child(owner.pointer(), leaf.key());
                sheet.source(underlag, pointer, cells.get(pageColumn), cells.get(documentColumn), row);
            }
        } else if ((leaf.field().required() && leaf.identifies()) || name.equals("forbund.namn")) {
            Place place = sheet.place(row, valueColumn, "");
            Draft owner = underlag.below(leaf.path().subList(0, leaf.path().size() - 1), place);
            sheet.empty(owner, leaf, row, valueColumn);
        }
    }
}
