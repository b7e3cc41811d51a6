package se.finsam.intake;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.bind.Node;

/** A list that a document says to be empty: a value of its own, as nothing said of a list is not the same. */
final class Tomlista {
    /** How a draft and an answer write it. */
    static final String VARDE = "[]";

    private Tomlista() {}

    /** Whether a value is one. */
    static boolean ar(String value) {
        return value.equals(VARDE);
    }

    /** A file whose rows may say {@code varde: []} as YAML has an empty list, with that as the text that it is kept as. */
    static Node somText(Node document, String rows) {
        if (!(document instanceof Node.Mapping mapping)) {
            return document;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean list = entry.key().equals(rows) && entry.value() instanceof Node.Sequence;
            entries.add(list ? new Node.Entry(entry.key(), entry.place(), rows((Node.Sequence) entry.value())) : entry);
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node rows(Node.Sequence rows) {
        List<Node> items = new ArrayList<>();
        for (Node row : rows.items()) {
            items.add(row instanceof Node.Mapping mapping ? row(mapping) : row);
        }
        return new Node.Sequence(rows.place(), items);
    }

    private static Node row(Node.Mapping row) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : row.entries()) {
            boolean none = entry.key().equals("varde")
                    && entry.value() instanceof Node.Sequence sequence
                    && sequence.items().isEmpty();
            entries.add(
                    none
                            ? new Node.Entry(
                                    entry.key(),
                                    entry.place(),
                                    new Node.Scalar(entry.value().place(), Node.Kind.TEXT, VARDE))
                            : entry);
        }
        return new Node.Mapping(row.place(), entries);
    }
}
