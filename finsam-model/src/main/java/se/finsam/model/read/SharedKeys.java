package se.finsam.model.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/** The keys that years of a förbund can have in common, and which rows of a list are a year's. */
final class SharedKeys {
    static final Text FILE = new Text("en fil som finns och får läsas", "a file that exists and may be read");

    private static final String SCHEMA_KEY = "schema";
    private static final List<String> KEYS = List.of(SCHEMA_KEY, "enhet", "forbund", "sammantraden", "beslut");

    /** The lists of which each year takes its own rows. */
    private static final List<String> LISTS = List.of("sammantraden", "beslut");

    private static final String DAY = "datum";
    private static final int YEAR_DIGITS = 4;

    private SharedKeys() {}

    /** What must hold of the file beside what holds of an underlag. */
    static void check(Node document, Problems problems) {
        if (document instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!KEYS.contains(entry.key())) {
                    String all = String.join(", ", KEYS);
                    problems.add(
                            InputError.Kind.UNKNOWN_KEY,
                            entry.place().as(Place.child("", entry.key())),
                            entry.key(),
                            new Text(
                                    all + "; annat står i årets underlag",
                                    all + "; all else stands in the year's underlag"));
                }
            }
        }
        Optional<Node.Scalar> schema = document.get(SCHEMA_KEY).flatMap(Node::text);
        if (schema.isEmpty() || !schema.get().written().equals(Forbundsfil.SCHEMA)) {
            problems.add(
                    schema.isEmpty() ? InputError.Kind.MISSING_KEY : InputError.Kind.UNKNOWN_CODE,
                    document.get(SCHEMA_KEY).map(Node::place).orElse(new Place("/schema", 0, 0)),
                    schema.map(Node.Scalar::written).orElse(null),
                    new Text(Forbundsfil.SCHEMA, Forbundsfil.SCHEMA));
        }
        for (String list : LISTS) {
            for (Node row : rows(document, list)) {
                if (row instanceof Node.Mapping && year(row) == 0) {
                    problems.add(
                            InputError.Kind.MISSING_KEY,
                            row.place().as(Place.child(row.place().pointer(), DAY)),
                            null,
                            new Text(
                                    "en dag, som säger vilket år raden är av",
                                    "a day, which says what year the row is of"));
                }
            }
        }
    }

    /** The years of the rows. */
    static SortedSet<Integer> years(Node document) {
        SortedSet<Integer> years = new TreeSet<>();
        for (String list : LISTS) {
            rows(document, list).forEach(row -> years.add(year(row)));
        }
        years.remove(0);
        return years;
    }

    /** The whole file as the underlag of some year. */
    static Node whole(Node document) {
        SortedSet<Integer> years = years(document);
        int year = years.isEmpty() ? UnderlagChecks.FIRST_YEAR : years.last();
        return underlag(document, year, List.of());
    }

    /** The file as the underlag of a year, with that year's rows; a list of which none is the year's is left out. */
    static Node ofYear(Node document, int year) {
        return underlag(document, year, LISTS);
    }

    /** A pointer into {@link #ofYear} of what stood at a pointer of the file; as it is where it is no row's. */
    static String within(Node document, int year, String pointer) {
        String[] keys = pointer.split("/", -1);
        if (keys.length < 3 || !LISTS.contains(keys[1])) {
            return pointer;
        }
        int index = 0;
        List<Node> rows = rows(document, keys[1]);
        for (int i = 0; i < Integer.parseInt(keys[2]); i++) {
            index += year(rows.get(i)) == year ? 1 : 0;
        }
        keys[2] = String.valueOf(index);
        return String.join("/", keys);
    }

    private static Node underlag(Node document, int year, List<String> ofYear) {
        List<Node.Entry> entries = new ArrayList<>();
        if (document instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals(SCHEMA_KEY)) {
                    entries.add(scalar(entry, Node.Kind.TEXT, Underlag.SCHEMA));
                } else if (ofYear.contains(entry.key()) && entry.value() instanceof Node.Sequence list) {
                    List<Node> kept = list.items().stream()
                            .filter(row -> year(row) == year)
                            .toList();
                    if (!kept.isEmpty()) {
                        entries.add(new Node.Entry(entry.key(), entry.place(), new Node.Sequence(list.place(), kept)));
                    }
                } else if (KEYS.contains(entry.key())) {
                    entries.add(entry);
                }
            }
        }
        Place added = new Place("/rakenskapsar", 0, 0);
        entries.add(
                new Node.Entry("rakenskapsar", added, new Node.Scalar(added, Node.Kind.NUMBER, String.valueOf(year))));
        return new Node.Mapping(document.place(), entries);
    }

    private static Node.Entry scalar(Node.Entry entry, Node.Kind kind, String written) {
        return new Node.Entry(
                entry.key(), entry.place(), new Node.Scalar(entry.value().place(), kind, written));
    }

    private static List<Node> rows(Node document, String list) {
        return document.get(list).map(Node::children).orElse(List.of());
    }

    /** The year of a row's day; 0 where it has none. What is no day at all is told where it is read. */
    private static int year(Node row) {
        String written =
                row.get(DAY).flatMap(Node::text).map(Node.Scalar::written).orElse("");
        return written.matches("\\d{4}-\\d\\d-\\d\\d.*") ? Integer.parseInt(written.substring(0, YEAR_DIGITS)) : 0;
    }
}
