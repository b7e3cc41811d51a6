package se.finsam.model.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

/** Turns an example, as YAML writes it, into the value that it stands for. */
final class SchemaExample {
    private SchemaExample() {}

    /**
     * The value.
     *
     * @throws IllegalStateException where the example is no YAML of one value
     */
    static Object of(String yaml) {
        Problems problems = new Problems();
        List<Node> documents = new TreeReader(Limits.STANDARD).read(yaml, Syntax.YAML, 1, problems);
        if (documents.size() != 1 || !problems.none()) {
            throw new IllegalStateException("no example: " + yaml);
        }
        return value(documents.get(0));
    }

    private static Object value(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(SchemaExample::value).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key(), value(entry.value())));
            return values;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NUMBER -> new BigDecimal(scalar.written());
            case BOOLEAN -> Boolean.valueOf(scalar.written());
            default -> scalar.written();
        };
    }
}
