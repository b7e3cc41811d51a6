package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * A table with several columns, typed once under {@code tabell}: budget, annual accounts, interim report and forecast are filled
 * from it as if each had been written for itself, and each amount keeps the place of its one cell.
 */
final class ColumnTable {
    private static final String KEY = "tabell";
    private static final String LAST_YEAR = "foregaendeAr";
    private static final String ACCOUNTS = "arsredovisning";
    private static final String STATEMENT = "resultatrakning";
    private static final List<String> COLUMNS = List.of("budget", ACCOUNTS, "delarsrapport", "prognos");
    private static final List<String> LISTS = List.of("intakter", "kostnader", "grupper");
    private static final List<String> SUMS = List.of("summaIntakter", "summaKostnader", "finansnetto", "resultat");

    private final Node table;
    private final Problems problems;

    private ColumnTable(Node table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Whether a document has such a table. */
    static boolean in(Node document) {
        Optional<Node> table = document.get(KEY);
        return table.isPresent() && !table.get().absent();
    }

    /** The document without the table, and with what it fills; what stands in both is among the problems. */
    static Node fill(Node document, Problems problems) {
        ColumnTable filler = new ColumnTable(document.get(KEY).orElseThrow(), problems);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : ((Node.Mapping) document).entries()) {
            if (!entry.key().equals(KEY) && !COLUMNS.contains(entry.key())) {
                entries.add(entry);
            }
        }
        for (String column : COLUMNS) {
            Node own = document.get(column).orElse(null);
            Node filled = filler.uses(column) ? filler.filled(column, own) : own;
            if (filled != null) {
                entries.add(new Node.Entry(column, filled.place(), filled));
            }
        }
        return new Node.Mapping(document.place(), List.copyOf(entries));
    }

    /** Whether any cell of a column is there. */
    private boolean uses(String column) {
        for (String list : LISTS) {
            for (Node row : items(list)) {
                if (cell(row, column) != null) {
                    return true;
                }
            }
        }
        for (String sum : SUMS) {
            Node row = table.get(sum).orElse(null);
            if (row != null && cell(row, column) != null) {
                return true;
            }
        }
        return false;
    }

    private Node filled(String column, @Nullable Node own) {
        String pointer = Place.child("", column);
        if (!column.equals(ACCOUNTS)) {
            return part(column, own, pointer);
        }
        Node statement = own == null ? null : own.get(STATEMENT).orElse(null);
        Node filled = part(column, statement, Place.child(pointer, STATEMENT));
        List<Node.Entry> entries = others(own, List.of(STATEMENT));
        entries.add(new Node.Entry(STATEMENT, filled.place(), filled));
        return new Node.Mapping((own == null ? table : own).place().as(pointer), List.copyOf(entries));
    }

    /** What holds the lines and sums of a column. */
    private Node part(String column, @Nullable Node own, String pointer) {
        List<Node.Entry> entries = others(own, List.of());
        for (String list : LISTS) {
            if (table.get(list).isPresent()) {
                Node rows = rows(list, column, Place.child(pointer, list));
                add(entries, own, list, rows);
            }
        }
        for (String sum : SUMS) {
            Node row = table.get(sum).orElse(null);
            boolean result = sum.equals("resultat") && column.equals(ACCOUNTS);
            String key = result ? "aretsResultat" : sum;
            Node value = row == null ? null : cell(row, column);
            if (value != null) {
                add(entries, own, key, moved(value, Place.child(pointer, key)));
            }
            Node before = row == null || !result ? null : cell(row, LAST_YEAR);
            if (before != null) {
                String earlier = "aretsResultatForegaendeAr";
                add(entries, own, earlier, moved(before, Place.child(pointer, earlier)));
            }
        }
        return new Node.Mapping((own == null ? table : own).place().as(pointer), List.copyOf(entries));
    }

    private void add(List<Node.Entry> entries, @Nullable Node own, String key, Node value) {
        Node written = own == null ? null : own.get(key).orElse(null);
        if (written != null && !written.absent()) {
            problems.add(
                    InputError.Kind.CONTRADICTION,
                    written.place(),
                    key,
                    new Text("det i tabell eller här, inte på båda ställena", "it in tabell or here, not in both"));
            return;
        }
        entries.removeIf(entry -> entry.key().equals(key));
        entries.add(new Node.Entry(key, value.place(), value));
    }

    private Node rows(String list, String column, String pointer) {
        List<Node> rows = new ArrayList<>();
        for (Node row : items(list)) {
            String at = Place.child(pointer, String.valueOf(rows.size()));
            boolean group = list.equals("grupper");
            List<Node.Entry> entries = new ArrayList<>();
            copy(entries, row, "post", group ? "grupp" : "post", at);
            copy(entries, row, column, group ? "summa" : "belopp", at);
            if (!group) {
                copy(entries, row, "grupp", "grupp", at);
            }
            if (column.equals(ACCOUNTS) && !group) {
                copy(entries, row, LAST_YEAR, LAST_YEAR, at);
                copy(entries, row, "not", "not", at);
            }
            rows.add(new Node.Mapping(row.place().as(at), List.copyOf(entries)));
        }
        Node whole = table.get(list).orElse(table);
        return new Node.Sequence(whole.place().as(pointer), List.copyOf(rows));
    }

    private static void copy(List<Node.Entry> entries, Node row, String from, String to, String at) {
        Node value = cell(row, from);
        if (value != null) {
            Node moved = moved(value, Place.child(at, to));
            entries.add(new Node.Entry(to, moved.place(), moved));
        }
    }

    /** The same value, told as another key's, at its own place in the file. */
    private static Node moved(Node value, String pointer) {
        return value instanceof Node.Scalar scalar
                ? new Node.Scalar(scalar.place().as(pointer), scalar.kind(), scalar.written())
                : value;
    }

    private static List<Node.Entry> others(@Nullable Node own, List<String> without) {
        List<Node.Entry> entries = new ArrayList<>();
        if (own instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!without.contains(entry.key())) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private List<Node> items(String list) {
        return table.get(list).map(Node::children).orElse(List.of());
    }

    private static @Nullable Node cell(Node row, String key) {
        Node value = row.get(key).orElse(null);
        return value == null || value.absent() ? null : value;
    }
}
