package se.finsam.model.read;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordWriter;

/** Writes a document that was read as a tree, in whatever form it was, as the JSON that says the same. */
final class NodeJson {
    private NodeJson() {}

    static String of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quoted(entry.key()) + ":" + of(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(NodeJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NULL, REFUSED -> "null";
            case BOOLEAN -> scalar.written();
            // A number that JSON cannot write, such as .nan, can only be a text there.
            case NUMBER ->
                scalar.written().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
                        ? scalar.written()
                        : quoted(scalar.written());
            case TEXT -> quoted(scalar.written());
        };
    }

    private static String quoted(String text) {
        String list = new RecordWriter(null).write(List.of(text), RecordWriter.Layout.JSON_LINE);
        return list.substring(1, list.lastIndexOf(']'));
    }
}
