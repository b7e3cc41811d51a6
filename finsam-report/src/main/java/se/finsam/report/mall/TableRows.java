package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Identity;
import se.finsam.model.source.Language;

/** Makes the rows of a table from the items of a list. */
final class TableRows {
    private TableRows() {}

    /** Adds the rows of a list: of all its items, or in answers of those that something is asked of. */
    static void add(
            List<TableRow> rows,
            Map<String, Leaf> columns,
            String root,
            Asked asked,
            @Nullable List<?> items,
            boolean answers) {
        if (items != null && items.isEmpty() && !answers) {
            rows.add(new TableRow(root, Map.of(forNone(columns), SheetWords.NONE.in(Language.SV)), Set.of()));
        }
        Set<Object> repeated = items == null || asked.items().isEmpty() ? Set.of() : Items.repeated(items);
        for (int i = 0; items != null && i < items.size(); i++) {
            Asked one = asked.items().get(i);
            if (!answers || one != null || named(repeated, items.get(i))) {
                item(rows, columns, root, items.get(i), one, answers);
            }
        }
        String key = Identity.key(SheetPlan.type(root)).orElse("");
        asked.fresh().keySet().forEach(name -> rows.add(new TableRow(root, Map.of(key, name), null)));
    }

    /** Where a table says that it has no rows: in a cell that holds one value, since in one that holds several it is said of those. */
    private static String forNone(Map<String, Leaf> columns) {
        for (Map.Entry<String, Leaf> column : columns.entrySet()) {
            if (column.getValue().list() == 0 && !column.getValue().field().list()) {
                return column.getKey();
            }
        }
        return columns.keySet().iterator().next();
    }

    /** The columns that the rows of answers need: what is known, and what is asked. */
    static Map<String, Leaf> columns(Map<String, Leaf> all, List<TableRow> rows) {
        Map<String, Leaf> columns = new LinkedHashMap<>();
        all.forEach((name, leaf) -> {
            for (TableRow row : rows) {
                Set<String> asked = row.asked();
                if (row.values().containsKey(name) || asked == null || asked.contains(name)) {
                    columns.put(name, leaf);
                }
            }
        });
        return columns;
    }

    private static boolean named(Set<Object> names, Object item) {
        Object name = Items.identity(item);
        return name != null && names.contains(name);
    }

    private static void item(
            List<TableRow> rows,
            Map<String, Leaf> columns,
            String root,
            Object item,
            @Nullable Asked asked,
            boolean answers) {
        Map<String, Object> own = new LinkedHashMap<>();
        Set<String> wanted = new LinkedHashSet<>();
        List<Map<String, Object>> below = new ArrayList<>();
        columns.forEach((name, leaf) -> {
            if (leaf.list() == 0) {
                Object value = WorkbookTemplate.value(item, leaf.path());
                if (value != null && (!answers || leaf.identifies())) {
                    own.put(name, value);
                } else if (value == null && asked(asked, leaf.path())) {
                    wanted.add(name);
                }
            } else if (!answers) {
                below(item, leaf, name, leaf.firstOfList(columns.values()), below);
            } else if (WorkbookTemplate.value(item, leaf.path().subList(0, leaf.list())) == null
                    && asked(asked, leaf.path())) {
                wanted.add(name);
            }
        });
        if (!below.isEmpty()) {
            own.putAll(below.get(0));
        }
        rows.add(new TableRow(root, own, wanted));
        below.stream().skip(1).forEach(values -> rows.add(new TableRow(root, values, Set.of())));
    }

    /** Puts a column of an item's own lines into as many rows as it has; the first column says where there are none. */
    private static void below(Object item, Leaf leaf, String name, boolean first, List<Map<String, Object>> below) {
        if (WorkbookTemplate.value(item, leaf.path().subList(0, leaf.list())) instanceof List<?> lines) {
            if (lines.isEmpty() && first) {
                if (below.isEmpty()) {
                    below.add(new LinkedHashMap<>());
                }
                below.get(0).put(name, SheetWords.NONE.in(Language.SV));
            }
            for (int i = 0; i < lines.size(); i++) {
                if (below.size() <= i) {
                    below.add(new LinkedHashMap<>());
                }
                Object value = WorkbookTemplate.value(
                        lines.get(i),
                        leaf.path().subList(leaf.list(), leaf.path().size()));
                if (value != null) {
                    below.get(i).put(name, value);
                }
            }
        }
    }

    private static boolean asked(@Nullable Asked asked, List<String> path) {
        Asked at = asked;
        for (String key : path) {
            at = at == null ? null : at.at(key);
        }
        return at != null;
    }
}
