package se.finsam.workbench.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.rule.ExpressionLayout;

/** What a file says, whatever its form: two texts that say the same are read as the same rulebook. */
final class ReadAs {
    private final Map<String, String> values = new TreeMap<>();

    private ReadAs() {}

    /** What a file says, by place; empty where it cannot be read as one. */
    static Optional<Map<String, String>> of(String text, Class<?> root) {
        Problems problems = new Problems();
        java.util.List<Node> documents = new TreeReader(Limits.STANDARD).read(text, Syntax.YAML, 1, problems);
        if (!problems.none() || documents.size() != 1) {
            return Optional.empty();
        }
        ReadAs read = new ReadAs();
        read.add("", documents.get(0), Typed.of(root));
        return Optional.of(read.values);
    }

    private void add(String path, Node node, Typed type) {
        if (node instanceof Node.Mapping mapping) {
            values.put(path, "{}");
            for (Node.Entry entry : mapping.entries()) {
                add(path + "/" + entry.key().replace("/", "~1"), entry.value(), type.at(entry.key()));
            }
        } else if (node instanceof Node.Sequence list) {
            values.put(path, "[]");
            for (int i = 0; i < list.items().size(); i++) {
                add(path + "/" + i, list.items().get(i), type.item());
            }
        } else if (node instanceof Node.Scalar scalar) {
            String written = scalar.written();
            String said = type.expression() ? ExpressionLayout.of(written).orElse(written) : written;
            values.put(path, scalar.kind() + " " + said);
        }
    }
}
