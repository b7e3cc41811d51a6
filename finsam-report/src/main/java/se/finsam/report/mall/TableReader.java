package se.finsam.report.mall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;

/** Reads a sheet with an item a row; rows that leave the item's own cells empty go on with the one above. */
final class TableReader {
    private final SheetReader sheet;
    private final SheetPlan plan;
    private final Map<String, Leaf> keys;
    private final Map<String, String> roots = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final SheetLabels labels;
    private final Map<Integer, Leaf> columns = new TreeMap<>();
    private final Map<String, Draft> current = new HashMap<>();
    private int labelColumn;
    private int pageColumn;
    private int documentColumn;

    TableReader(SheetReader sheet, SheetPlan plan, EgnaNycklar own) {
        this.sheet = sheet;
        this.plan = plan;
        this.keys = plan.columns(own);
        this.labels = new SheetLabels(plan, keys);
        for (String root : plan.roots()) {
            roots.put(plan.label(root), root);
            for (Language language : Language.values()) {
                words.put(plan.word(root, language), root);
            }
        }
    }

    /** Puts what the rows say into the underlag. */
    void read(SortedMap<Integer, Map<Integer, RawCell>> rows, Draft underlag) {
        Map.Entry<Integer, Map<Integer, RawCell>> head = SheetReader.head(rows, this::isHead);
        boolean keyed = head != null;
        if (head == null) {
            // Someone took the row of keys away: what the columns are called tells as much.
            head = SheetReader.head(rows, this::isLabelled);
        }
        if (head == null) {
            if (!rows.isEmpty()) {
                String known = String.join(", ", keys.keySet());
                sheet.tell(
                        InputError.Kind.MISSING_KEY,
                        sheet.place(rows.firstKey(), 1, ""),
                        null,
                        "en rubrikrad med " + known,
                        "a row of headings with " + known);
            }
            return;
        }
        SortedMap<Integer, Map<Integer, RawCell>> below = rows.tailMap(head.getKey() + 1);
        headings(head.getKey(), head.getValue(), below, keyed);
        below.forEach((row, cells) -> row(row, cells, underlag));
    }

    /** A column of keys that a rulebook adds, where no rulebook was named: its cells are taken as they are. */
    private @Nullable Leaf added(String name) {
        return plan.roots().size() == 1 ? Leaf.added(SheetPlan.type(plan.roots().get(0)), name) : null;
    }

    private boolean isHead(Map<Integer, RawCell> row) {
        return row.values().stream()
                .anyMatch(cell -> keys.containsKey(cell.text().strip()));
    }

    private boolean isLabelled(Map<Integer, RawCell> row) {
        return row.values().stream().anyMatch(cell -> labels.of(cell.text()) != null);
    }

    private void headings(
            int row, Map<Integer, RawCell> head, SortedMap<Integer, Map<Integer, RawCell>> below, boolean keyed) {
        Set<Integer> own = new LinkedHashSet<>();
        for (RawCell cell : new TreeMap<>(head).values()) {
            String name = cell.text().strip();
            Leaf leaf = keyed ? keys.getOrDefault(name, added(name)) : labels.of(name);
            own.add(cell.column());
            if (leaf != null && columns.containsValue(leaf)) {
                sheet.tell(
                        InputError.Kind.DUPLICATE_KEY,
                        sheet.place(row, cell.column(), ""),
                        name,
                        "kolumnen en gång",
                        "the column once");
            } else if (leaf != null) {
                columns.put(cell.column(), leaf);
            } else if (plan.roots().size() > 1 && SheetWords.is(SheetPlan.LIST, name)) {
                labelColumn = cell.column();
            } else if (SheetWords.is(SheetWords.PAGE, name)) {
                pageColumn = cell.column();
            } else if (SheetWords.is(SheetWords.DOCUMENT, name)) {
                documentColumn = cell.column();
            } else if (!name.startsWith(SheetWords.OWN)) {
                String nearest = Nearest.to(name, List.copyOf(keys.keySet())).orElse(String.join(", ", keys.keySet()));
                sheet.tell(InputError.Kind.UNKNOWN_KEY, sheet.place(row, cell.column(), ""), name, nearest, nearest);
            }
        }
        for (Map.Entry<Integer, Map<Integer, RawCell>> line : below.entrySet()) {
            for (RawCell cell : new TreeMap<>(line.getValue()).values()) {
                if (own.add(cell.column())) {
                    sheet.tell(
                            InputError.Kind.UNKNOWN_KEY,
                            sheet.place(line.getKey(), cell.column(), ""),
                            cell.text(),
                            "en rubrik över kolumnen, eller en tom kolumn",
                            "a heading above the column, or an empty column");
                }
            }
        }
    }

    private void row(int row, Map<Integer, RawCell> cells, Draft underlag) {
        Map<Integer, RawCell> known = new TreeMap<>();
        boolean own = false;
        for (Map.Entry<Integer, Leaf> column : columns.entrySet()) {
            RawCell cell = cells.get(column.getKey());
            if (cell != null) {
                known.put(column.getKey(), cell);
                own |= column.getValue().list() == 0;
            }
        }
        if (known.isEmpty()) {
            return;
        }
        String root = root(row, cells);
        if (root == null) {
            return;
        }
        List<String> path = SheetPlan.steps(root);
        Place at = sheet.place(row, known.keySet().iterator().next(), "");
        Draft holder = underlag.below(path.subList(0, path.size() - 1), at);
        Draft.Items list = holder.list(path.get(path.size() - 1), at);
        if (known.size() == 1 && own && saysNone(known)) {
            return;
        }
        Draft item = own ? list.add(at) : current.get(root);
        if (item == null) {
            sheet.tell(
                    InputError.Kind.MISSING_KEY,
                    at,
                    known.values().iterator().next().text(),
                    "en rad ovanför som posten hör till",
                    "a row above that the line belongs to");
            return;
        }
        current.put(root, item);
        fill(row, known, item, own);
        if (own) {
            sheet.source(underlag, item.pointer(), cells.get(pageColumn), cells.get(documentColumn), row);
        }
    }

    private boolean saysNone(Map<Integer, RawCell> known) {
        Map.Entry<Integer, RawCell> only = known.entrySet().iterator().next();
        Leaf leaf = columns.get(only.getKey());
        return leaf != null
                && !leaf.field().list()
                && SheetWords.is(SheetWords.NONE, only.getValue().text());
    }

    private void fill(int row, Map<Integer, RawCell> known, Draft item, boolean own) {
        Map<String, Draft> lines = new HashMap<>();
        columns.forEach((column, leaf) -> {
            RawCell cell = known.get(column);
            Place place = sheet.place(row, column, "");
            if (leaf.list() == 0) {
                if (cell != null) {
                    sheet.put(item.below(leaf.path().subList(0, leaf.path().size() - 1), place), leaf, cell, row);
                } else if (own && leaf.path().size() == 1 && leaf.field().required()) {
                    sheet.empty(item, leaf, row, column);
                }
            } else if (cell != null) {
                line(row, cell, leaf, item, lines);
            }
        });
    }

    /** A cell of an item's own line. */
    private void line(int row, RawCell cell, Leaf leaf, Draft item, Map<String, Draft> lines) {
        Place place = sheet.place(row, cell.column(), "");
        List<String> path = leaf.path().subList(0, leaf.list());
        String key = path.get(path.size() - 1);
        Draft.Items list = item.below(path.subList(0, path.size() - 1), place).list(key, place);
        String name = String.join(".", path);
        boolean first = leaf.field().required() || leaf.firstOfList(keys.values());
        if (first && !lines.containsKey(name) && SheetWords.is(SheetWords.NONE, cell.text())) {
            return;
        }
        Draft line = lines.computeIfAbsent(name, any -> list.add(place));
        sheet.put(line.below(leaf.path().subList(leaf.list(), leaf.path().size() - 1), place), leaf, cell, row);
    }

    private String told(Language language) {
        return SheetWords.capital(SheetPlan.LIST.in(language)) + ": " + String.join(" | ", plan.words(language));
    }

    /** The list that a row belongs to; null where it says none that is known, which is told. */
    private @Nullable String root(int row, Map<Integer, RawCell> cells) {
        if (plan.roots().size() == 1) {
            return plan.roots().get(0);
        }
        RawCell cell = labelColumn == 0 ? null : cells.get(labelColumn);
        String label = cell == null ? "" : cell.text().strip();
        String root = roots.get(OfficeCode.same(label, roots.keySet()).orElse(label));
        if (root == null) {
            root = words.get(OfficeCode.same(label, words.keySet()).orElse(label));
        }
        if (root == null) {
            sheet.tell(
                    cell == null ? InputError.Kind.MISSING_KEY : InputError.Kind.UNKNOWN_CODE,
                    sheet.place(row, Math.max(1, labelColumn), ""),
                    cell == null ? null : label,
                    told(Language.SV),
                    told(Language.EN));
        }
        return root;
    }
}
