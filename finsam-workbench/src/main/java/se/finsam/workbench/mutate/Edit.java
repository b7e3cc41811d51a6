package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.bind.Node;

/** A document with one of its nodes put in another's place. The rest keeps its places. */
record Edit(Node old, @Nullable Node other) {
    /** The document with the edit made; the node is known by being the very one, not by being equal. */
    Node in(Node document) {
        if (document instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                if (!removes(entry.value())) {
                    entries.add(new Node.Entry(entry.key(), entry.place(), replaced(entry.value())));
                }
            }
            return new Node.Mapping(mapping.place(), entries);
        }
        if (document instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                if (!removes(item)) {
                    items.add(replaced(item));
                }
            }
            return new Node.Sequence(sequence.place(), items);
        }
        return document;
    }

    @SuppressWarnings("ReferenceEquality") // two equal nodes may stand in one document
    private boolean removes(Node node) {
        return node == old && other == null;
    }

    @SuppressWarnings("ReferenceEquality")
    private Node replaced(Node node) {
        return node == old && other != null ? other : in(node);
    }
}
